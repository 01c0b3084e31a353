<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>DeliveryText</name>
    <message>
        <source>now</source>
        <comment>when a delivery is tried next</comment>
        <translation>agora</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <extracomment>When a delivery is tried next. %1: seconds</extracomment>
        <translation>em %1 s</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <extracomment>When a delivery is tried next. %1: minutes</extracomment>
        <translation>em %1 min</translation>
    </message>
    <message>
        <source>in %1 h</source>
        <extracomment>When a delivery is tried next. %1: hours</extracomment>
        <translation>em %1 h</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>%1: milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>%1: seconds with one decimal</extracomment>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Sign in first.</source>
        <translation>Entre primeiro.</translation>
    </message>
    <message>
        <source>You may not do this.</source>
        <translation>Você não pode fazer isso.</translation>
    </message>
    <message>
        <source>The token is not valid. Sign in again.</source>
        <translation>O token não é válido. Entre de novo.</translation>
    </message>
    <message>
        <source>The sign-in has ended. Sign in again.</source>
        <translation>A sessão terminou. Entre de novo.</translation>
    </message>
    <message>
        <source>E-mail or password are wrong.</source>
        <translation>E-mail ou senha não conferem.</translation>
    </message>
    <message>
        <source>Registration is closed. Ask an administrator for an account.</source>
        <translation>O cadastro está fechado. Peça uma conta a um administrador.</translation>
    </message>
    <message>
        <source>This e-mail is already in use.</source>
        <translation>Este e-mail já está em uso.</translation>
    </message>
    <message>
        <source>The desk is short of memory. Try again in a moment.</source>
        <translation>O Guichê está com pouca memória. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>An API key cannot sign out; delete it instead.</source>
        <translation>Uma chave de API não pode sair; exclua a chave.</translation>
    </message>
    <message>
        <source>An API key is nobody: sign in as a person.</source>
        <translation>Uma chave de API não é uma pessoa: entre com a sua conta.</translation>
    </message>
    <message>
        <source>The API key is not valid.</source>
        <translation>A chave de API não é válida.</translation>
    </message>
    <message>
        <source>This may have at most %1 characters.</source>
        <translation>O máximo aqui é de %1 caracteres.</translation>
    </message>
    <message>
        <source>A message carries at most %1 files.</source>
        <translation>Uma mensagem leva no máximo %1 arquivos.</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>A mensagem está vazia.</translation>
    </message>
    <message>
        <source>Messages of this type cannot be sent.</source>
        <translation>Mensagens deste tipo não podem ser enviadas.</translation>
    </message>
    <message>
        <source>A file is needed: its http(s) address, base64, or an attachment_id.</source>
        <translation>Falta um arquivo: informe o endereço http(s), o base64 ou um attachment_id.</translation>
    </message>
    <message>
        <source>customer_phone or customer_id is needed.</source>
        <translation>Informe customer_phone ou customer_id.</translation>
    </message>
    <message>
        <source>This must be an http or https address.</source>
        <translation>Informe um endereço http ou https.</translation>
    </message>
    <message>
        <source>This is not a phone number with its country code.</source>
        <translation>Este não é um número de telefone com código do país.</translation>
    </message>
    <message>
        <source>At least one scope is needed.</source>
        <translation>Informe pelo menos um escopo.</translation>
    </message>
    <message>
        <source>This must be in the future.</source>
        <translation>Informe uma data no futuro.</translation>
    </message>
    <message>
        <source>API key not found.</source>
        <translation>Chave de API não encontrada.</translation>
    </message>
    <message>
        <source>Attachment not found.</source>
        <translation>Anexo não encontrado.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed.</source>
        <translation>O disco está cheio. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>O arquivo está vazio.</translation>
    </message>
    <message>
        <source>A file may have at most %1 MiB.</source>
        <translation>Um arquivo pode ter no máximo %1 MiB.</translation>
    </message>
    <message>
        <source>This conversation belongs to a colleague.</source>
        <translation>Esta conversa é de um colega.</translation>
    </message>
    <message>
        <source>There is no such attachment.</source>
        <translation>Este anexo não existe.</translation>
    </message>
    <message>
        <source>This attachment was already sent.</source>
        <translation>Este anexo já foi enviado.</translation>
    </message>
    <message>
        <source>Canned answer not found.</source>
        <translation>Resposta pronta não encontrada.</translation>
    </message>
    <message>
        <source>A shortcut has 1 to 32 letters, digits, hyphens or underscores.</source>
        <translation>Um atalho tem de 1 a 32 letras, números, hifens ou sublinhados.</translation>
    </message>
    <message>
        <source>A text of 1 to %1 characters is needed.</source>
        <translation>Informe um texto de 1 a %1 caracteres.</translation>
    </message>
    <message>
        <source>The scope is organization or personal.</source>
        <translation>O escopo deve ser organization ou personal.</translation>
    </message>
    <message>
        <source>Only a person has personal answers.</source>
        <translation>Só uma pessoa tem respostas pessoais.</translation>
    </message>
    <message>
        <source>This shortcut is already in use.</source>
        <translation>Este atalho já está em uso.</translation>
    </message>
    <message>
        <source>Contact not found.</source>
        <translation>Contato não encontrado.</translation>
    </message>
    <message>
        <source>Agent not found.</source>
        <translation>Atendente não encontrado.</translation>
    </message>
    <message>
        <source>This agent is not active.</source>
        <translation>Este atendente não está ativo.</translation>
    </message>
    <message>
        <source>This person does not take conversations.</source>
        <translation>Esta pessoa não atende conversas.</translation>
    </message>
    <message>
        <source>This agent already has as many conversations as they can take.</source>
        <translation>Este atendente já está no limite de conversas.</translation>
    </message>
    <message>
        <source>A tag has 1 to %1 characters.</source>
        <translation>Uma etiqueta tem de 1 a %1 caracteres.</translation>
    </message>
    <message>
        <source>At most %1 tags.</source>
        <translation>O máximo é de %1 etiquetas.</translation>
    </message>
    <message>
        <source>You can only take conversations from the queue for yourself.</source>
        <translation>Você só pode pegar conversas da fila para você.</translation>
    </message>
    <message>
        <source>This agent already has the conversation.</source>
        <translation>Este atendente já está com a conversa.</translation>
    </message>
    <message>
        <source>Conversation not found.</source>
        <translation>Conversa não encontrada.</translation>
    </message>
    <message>
        <source>The conversation is closed.</source>
        <translation>A conversa está encerrada.</translation>
    </message>
    <message>
        <source>The message is too long.</source>
        <translation>A mensagem é longa demais.</translation>
    </message>
    <message>
        <source>You already have as many conversations as you can take.</source>
        <translation>Você já está no seu limite de conversas.</translation>
    </message>
    <message>
        <source>No WhatsApp number is connected.</source>
        <translation>Nenhum número de WhatsApp está conectado.</translation>
    </message>
    <message>
        <source>This Idempotency-Key was used for another conversation.</source>
        <translation>Esta Idempotency-Key já foi usada em outra conversa.</translation>
    </message>
    <message>
        <source>Message not found.</source>
        <translation>Mensagem não encontrada.</translation>
    </message>
    <message>
        <source>This must be between %1 and %2.</source>
        <translation>O valor deve ficar entre %1 e %2.</translation>
    </message>
    <message>
        <source>This is not a cursor of this list.</source>
        <translation>Este cursor não é desta lista.</translation>
    </message>
    <message>
        <source>There is no such page. Go on with the cursor instead.</source>
        <translation>Esta página não existe. Continue pelo cursor.</translation>
    </message>
    <message>
        <source>Organization not found.</source>
        <translation>Organização não encontrada.</translation>
    </message>
    <message>
        <source>The master key %1 cannot be written.</source>
        <translation>Não foi possível gravar a chave mestra %1.</translation>
    </message>
    <message>
        <source>The master key %1 cannot be read.</source>
        <translation>Não foi possível ler a chave mestra %1.</translation>
    </message>
    <message>
        <source>The master key %1 is damaged.</source>
        <translation>A chave mestra %1 está corrompida.</translation>
    </message>
    <message>
        <source>The stored keys cannot be read with this master key. Restore the right master.key.</source>
        <translation>Esta chave mestra não lê as chaves guardadas. Restaure o master.key correto.</translation>
    </message>
    <message>
        <source>Search for 1 to %1 characters.</source>
        <translation>Busque usando de 1 a %1 caracteres.</translation>
    </message>
    <message>
        <source>This must be a text of at most %1 characters.</source>
        <translation>Informe um texto de até %1 caracteres.</translation>
    </message>
    <message>
        <source>A colour is written #rrggbb.</source>
        <translation>Escreva a cor como #rrggbb.</translation>
    </message>
    <message>
        <source>This must be a list of at most %1 entries.</source>
        <translation>Informe uma lista de até %1 itens.</translation>
    </message>
    <message>
        <source>An origin is written https://example.com, without a path.</source>
        <translation>Escreva a origem como https://example.com, sem caminho.</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation>Esta configuração não existe.</translation>
    </message>
    <message>
        <source>This must be an object.</source>
        <translation>Informe um objeto.</translation>
    </message>
    <message>
        <source>This is open or closed.</source>
        <translation>O valor deve ser open ou closed.</translation>
    </message>
    <message>
        <source>The key is made by the desk; null makes a new one.</source>
        <translation>A chave é gerada pelo Guichê; envie null para gerar outra.</translation>
    </message>
    <message>
        <source>User not found.</source>
        <translation>Usuário não encontrado.</translation>
    </message>
    <message>
        <source>You cannot give or change a role above your own.</source>
        <translation>Você não pode dar nem alterar um perfil acima do seu.</translation>
    </message>
    <message>
        <source>You cannot deactivate yourself or change your own role.</source>
        <translation>Você não pode desativar a si mesmo nem mudar o próprio perfil.</translation>
    </message>
    <message>
        <source>The last administrator cannot be removed.</source>
        <translation>O último administrador não pode ser removido.</translation>
    </message>
    <message>
        <source>The password must have between 8 and 200 characters.</source>
        <translation>A senha deve ter de 8 a 200 caracteres.</translation>
    </message>
    <message>
        <source>The password needs an upper-case letter, a digit and a special character.</source>
        <translation>A senha precisa de uma letra maiúscula, um número e um caractere especial.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Este não é um endereço de e-mail.</translation>
    </message>
    <message>
        <source>A name of 1 to %1 characters is needed.</source>
        <translation>Informe um nome de 1 a %1 caracteres.</translation>
    </message>
    <message>
        <source>Pages count from 1.</source>
        <translation>A contagem de páginas começa em 1.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Este campo é obrigatório.</translation>
    </message>
    <message>
        <source>There is no such chat.</source>
        <translation>Este chat não existe.</translation>
    </message>
    <message>
        <source>The chat has to be started again.</source>
        <translation>O chat precisa ser iniciado de novo.</translation>
    </message>
    <message>
        <source>A visitor reports delivered or read.</source>
        <translation>O visitante só pode informar delivered ou read.</translation>
    </message>
    <message>
        <source>The body is not valid JSON.</source>
        <translation>O corpo não é um JSON válido.</translation>
    </message>
    <message>
        <source>The body must be a JSON object.</source>
        <translation>O corpo deve ser um objeto JSON.</translation>
    </message>
    <message>
        <source>This already exists.</source>
        <translation>Isso já existe.</translation>
    </message>
    <message>
        <source>The database cannot be reached.</source>
        <translation>Não foi possível acessar o banco de dados.</translation>
    </message>
    <message>
        <source>Something went wrong inside. It was logged.</source>
        <translation>Algo deu errado internamente. O erro foi registrado no log.</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened.</source>
        <translation>Não foi possível abrir o banco de dados %1.</translation>
    </message>
    <message>
        <source>The backup %1 could not be written.</source>
        <translation>Não foi possível gravar o backup %1.</translation>
    </message>
    <message>
        <source>The database %1 was made by a newer version of Guichê. It was left as it is.</source>
        <translation>O banco de dados %1 foi criado por uma versão mais nova do Guichê. Ele ficou como estava.</translation>
    </message>
    <message>
        <source>The desk is stopping. Try again in a moment.</source>
        <translation>O Guichê está sendo encerrado. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Não foi possível criar a pasta %1.</translation>
    </message>
    <message>
        <source>An internal error occurred.</source>
        <translation>Ocorreu um erro interno.</translation>
    </message>
    <message>
        <source>The body must be %1.</source>
        <translation>O corpo deve ser %1.</translation>
    </message>
    <message>
        <source>The request took too long to arrive.</source>
        <translation>A requisição demorou demais para chegar.</translation>
    </message>
    <message>
        <source>The body is too large.</source>
        <translation>O corpo é grande demais.</translation>
    </message>
    <message>
        <source>The header fields are too large.</source>
        <translation>Os cabeçalhos são grandes demais.</translation>
    </message>
    <message>
        <source>The service is not available. Try again.</source>
        <translation>O serviço não está disponível. Tente de novo.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed.</source>
        <translation>O disco está cheio; nada foi alterado.</translation>
    </message>
    <message>
        <source>The request is not valid HTTP.</source>
        <translation>A requisição não é HTTP válido.</translation>
    </message>
    <message>
        <source>The Host header does not name this server.</source>
        <translation>O cabeçalho Host não corresponde a este servidor.</translation>
    </message>
    <message>
        <source>This origin is not allowed.</source>
        <translation>Esta origem não é permitida.</translation>
    </message>
    <message>
        <source>Authentication is required.</source>
        <translation>É preciso se autenticar.</translation>
    </message>
    <message>
        <source>You are not allowed to do this.</source>
        <translation>Você não tem permissão para fazer isso.</translation>
    </message>
    <message>
        <source>Too many requests. Try again in %1 s.</source>
        <translation>Requisições demais. Tente de novo em %1 s.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Não há nada neste endereço.</translation>
    </message>
    <message>
        <source>This method is not allowed here.</source>
        <translation>Este método não é permitido aqui.</translation>
    </message>
    <message>
        <source>The file is missing.</source>
        <translation>Falta o arquivo.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Você saiu da sua conta.</translation>
    </message>
    <message>
        <source>%1 must be a text.</source>
        <translation>%1 deve ser um texto.</translation>
    </message>
    <message>
        <source>%1 must be a URL, base64 or a data URI.</source>
        <translation>%1 deve ser uma URL, base64 ou uma data URI.</translation>
    </message>
    <message>
        <source>%1 must be one of: %2.</source>
        <translation>%1 deve ser um destes valores: %2.</translation>
    </message>
    <message>
        <source>%1 must be the id of a user, &quot;me&quot; or &quot;none&quot;.</source>
        <translation>%1 deve ser o id de um usuário, &quot;me&quot; ou &quot;none&quot;.</translation>
    </message>
    <message>
        <source>The body is not a complete multipart form.</source>
        <translation>O corpo não é um formulário multipart completo.</translation>
    </message>
    <message>
        <source>%1 is required.</source>
        <translation>%1 é obrigatório.</translation>
    </message>
    <message>
        <source>%1 must be a whole number.</source>
        <translation>%1 deve ser um número inteiro.</translation>
    </message>
    <message>
        <source>%1 must be at least %2.</source>
        <translation>%1 deve ser no mínimo %2.</translation>
    </message>
    <message>
        <source>%1 must be at most %2.</source>
        <translation>%1 deve ser no máximo %2.</translation>
    </message>
    <message>
        <source>%1 must have at most %2 characters.</source>
        <translation>%1 deve ter no máximo %2 caracteres.</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <translation>%1 deve ser true ou false.</translation>
    </message>
    <message>
        <source>%1 is not valid.</source>
        <translation>%1 não é válido.</translation>
    </message>
    <message>
        <source>%1 must be an e-mail address.</source>
        <translation>%1 deve ser um endereço de e-mail.</translation>
    </message>
    <message>
        <source>%1 must be a UUID.</source>
        <translation>%1 deve ser um UUID.</translation>
    </message>
    <message>
        <source>%1 must be a date and time (ISO 8601).</source>
        <translation>%1 deve ser uma data e hora (ISO 8601).</translation>
    </message>
    <message>
        <source>%1 must be an http or https URL.</source>
        <translation>%1 deve ser uma URL http ou https.</translation>
    </message>
    <message>
        <source>%1 must be a number.</source>
        <translation>%1 deve ser um número.</translation>
    </message>
    <message>
        <source>%1 must be a list.</source>
        <translation>%1 deve ser uma lista.</translation>
    </message>
    <message>
        <source>%1 must be an object.</source>
        <translation>%1 deve ser um objeto.</translation>
    </message>
    <message>
        <source>%1 must not be empty.</source>
        <translation>%1 não pode ficar vazio.</translation>
    </message>
    <message>
        <source>%1 must have at least %2 characters.</source>
        <translation>%1 deve ter no mínimo %2 caracteres.</translation>
    </message>
    <message>
        <source>%1 must have at most %2 elements.</source>
        <translation>%1 deve ter no máximo %2 elementos.</translation>
    </message>
    <message>
        <source>%1 is not a known field.</source>
        <translation>%1 não é um campo conhecido.</translation>
    </message>
    <message>
        <source>The body is not valid.</source>
        <translation>O corpo não é válido.</translation>
    </message>
    <message>
        <source>User not found</source>
        <translation>Usuário não encontrado</translation>
    </message>
    <message>
        <source>%1 is deactivated.</source>
        <translation>%1 está com a conta desativada.</translation>
    </message>
    <message>
        <source>The frame is not a JSON object.</source>
        <translation>O frame não é um objeto JSON.</translation>
    </message>
    <message>
        <source>Too many requests.</source>
        <translation>Requisições demais.</translation>
    </message>
    <message>
        <source>Unknown event type.</source>
        <translation>Tipo de evento desconhecido.</translation>
    </message>
    <message>
        <source>A conversation id is needed.</source>
        <translation>Informe o id da conversa.</translation>
    </message>
    <message>
        <source>Too many conversations joined.</source>
        <translation>Você já acompanha conversas demais.</translation>
    </message>
    <message>
        <source>You may not write in this conversation.</source>
        <translation>Você não pode escrever nesta conversa.</translation>
    </message>
    <message>
        <source>Topics must be a list.</source>
        <translation>Os tópicos devem ser uma lista.</translation>
    </message>
    <message>
        <source>Unknown topic.</source>
        <translation>Tópico desconhecido.</translation>
    </message>
    <message>
        <source>Topics are for supervisors.</source>
        <translation>Só supervisores podem usar tópicos.</translation>
    </message>
    <message>
        <source>A seq is needed.</source>
        <translation>Informe um seq.</translation>
    </message>
    <message>
        <source>Unknown message type.</source>
        <translation>Tipo de mensagem desconhecido.</translation>
    </message>
    <message>
        <source>The content must be a text.</source>
        <translation>O conteúdo deve ser um texto.</translation>
    </message>
    <message>
        <source>The desk is not ready.</source>
        <translation>O Guichê ainda não está pronto.</translation>
    </message>
    <message>
        <source>This address speaks WebSocket.</source>
        <translation>Este endereço só aceita WebSocket.</translation>
    </message>
    <message>
        <source>There is no WebSocket at this address.</source>
        <translation>Não há WebSocket neste endereço.</translation>
    </message>
    <message>
        <source>This key may not read conversations.</source>
        <translation>Esta chave não pode ler conversas.</translation>
    </message>
    <message>
        <source>This site may not use the chat.</source>
        <translation>Este site não pode usar o chat.</translation>
    </message>
    <message>
        <source>Only images and PDF files can be sent.</source>
        <translation>Só é possível enviar imagens e arquivos PDF.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>O arquivo é grande demais.</translation>
    </message>
    <message>
        <source>Say hello first.</source>
        <translation>Envie o hello primeiro.</translation>
    </message>
    <message>
        <source>Hello was said already.</source>
        <translation>O hello já foi enviado.</translation>
    </message>
    <message>
        <source>A name of up to 80 characters is needed.</source>
        <translation>Informe um nome de até 80 caracteres.</translation>
    </message>
    <message>
        <source>This phone number is not complete.</source>
        <translation>Este número de telefone está incompleto.</translation>
    </message>
    <message>
        <source>A client id of up to 64 characters is needed.</source>
        <translation>Informe um client id de até 64 caracteres.</translation>
    </message>
    <message>
        <source>A message id is needed.</source>
        <translation>Informe o id da mensagem.</translation>
    </message>
    <message>
        <source>Typing must be true or false.</source>
        <translation>Typing deve ser true ou false.</translation>
    </message>
    <message>
        <source>The address %1 is not known: %2</source>
        <translation>O endereço %1 não é conhecido: %2</translation>
    </message>
    <message>
        <source>Cannot listen on %1: %2</source>
        <translation>Não foi possível escutar em %1: %2</translation>
    </message>
    <message>
        <source>%1 can be reached from other computers: give it a certificate and a key, or allow it with --insecure-listen</source>
        <translation>%1 pode ser acessado de outros computadores: informe um certificado e uma chave ou permita com --insecure-listen</translation>
    </message>
    <message>
        <source>The server cannot start: %1</source>
        <translation>O servidor não pode iniciar: %1</translation>
    </message>
    <message>
        <source>The certificate file %1 cannot be used: %2</source>
        <translation>Não foi possível usar o arquivo de certificado %1: %2</translation>
    </message>
    <message>
        <source>The key file %1 cannot be used: %2</source>
        <translation>Não foi possível usar o arquivo de chave %1: %2</translation>
    </message>
    <message>
        <source>The key in %1 does not belong to the certificate in %2</source>
        <translation>A chave em %1 não pertence ao certificado em %2</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>Erro interno</translation>
    </message>
    <message>
        <source>The server is busy; try again later</source>
        <translation>O servidor está ocupado; tente de novo mais tarde</translation>
    </message>
    <message>
        <source>Nothing is kept in the keyring of this computer.</source>
        <translation>Não há nada guardado no chaveiro deste computador.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked.</source>
        <translation>O chaveiro deste computador está bloqueado.</translation>
    </message>
    <message>
        <source>This computer has no keyring that can be used.</source>
        <translation>Este computador não tem um chaveiro que possa ser usado.</translation>
    </message>
    <message>
        <source>Session with ID &quot;%1&quot; not found</source>
        <translation>A sessão com o ID &quot;%1&quot; não foi encontrada</translation>
    </message>
    <message>
        <source>Session is not connected</source>
        <translation>A sessão não está conectada</translation>
    </message>
    <message>
        <source>A session that is %1 cannot become %2 (%3).</source>
        <translation>Uma sessão no estado %1 não pode passar a %2 (%3).</translation>
    </message>
    <message>
        <source>Session with name &quot;%1&quot; already exists</source>
        <translation>Já existe uma sessão com o nome &quot;%1&quot;</translation>
    </message>
    <message>
        <source>phoneNumberId &quot;%1&quot; already belongs to a session</source>
        <translation>phoneNumberId &quot;%1&quot; já pertence a uma sessão</translation>
    </message>
    <message>
        <source>cloud.phoneNumberId must be a number string</source>
        <translation>cloud.phoneNumberId deve conter apenas dígitos</translation>
    </message>
    <message>
        <source>cloud.accessToken should not be empty</source>
        <translation>cloud.accessToken não pode ficar vazio</translation>
    </message>
    <message>
        <source>name should not be empty</source>
        <translation>name não pode ficar vazio</translation>
    </message>
    <message>
        <source>name must be shorter than or equal to %1 characters</source>
        <translation>name pode ter no máximo %1 caracteres</translation>
    </message>
    <message>
        <source>each value in webhookEvents must be one of the following values: %1</source>
        <translation>cada valor de webhookEvents deve ser um destes: %1</translation>
    </message>
    <message>
        <source>host must be a host name or an IP address</source>
        <translation>host deve ser um nome de servidor ou um endereço IP</translation>
    </message>
    <message>
        <source>port must be a port</source>
        <translation>port deve ser uma porta</translation>
    </message>
    <message>
        <source>protocol must be one of the following values: http, https, socks5</source>
        <translation>protocol deve ser um destes: http, https, socks5</translation>
    </message>
    <message>
        <source>%1 must be shorter than or equal to %2 characters</source>
        <translation>%1 pode ter no máximo %2 caracteres</translation>
    </message>
    <message>
        <source>Phone number must be in international format (e.g., +5511999999999)</source>
        <translation>O telefone deve estar no formato internacional (por exemplo, +5511999999999)</translation>
    </message>
    <message>
        <source>cloud is for sessions of type whatsapp_cloud only</source>
        <translation>cloud vale apenas para sessões do tipo whatsapp_cloud</translation>
    </message>
    <message>
        <source>Session is already connected</source>
        <translation>A sessão já está conectada</translation>
    </message>
    <message>
        <source>A Cloud API session is not linked to a phone.</source>
        <translation>Uma sessão da Cloud API não é vinculada a um celular.</translation>
    </message>
    <message>
        <source>Session is not connected. Connect first.</source>
        <translation>A sessão não está conectada. Conecte-a primeiro.</translation>
    </message>
    <message>
        <source>This must be true or false.</source>
        <translation>Isto deve ser verdadeiro ou falso.</translation>
    </message>
    <message>
        <source>This must be the id of a session.</source>
        <translation>Isto deve ser o ID de uma sessão.</translation>
    </message>
    <message>
        <source>Invalid user credentials</source>
        <translation>Usuário desconhecido ou inativo</translation>
    </message>
    <message>
        <source>Invalid or expired token</source>
        <translation>Token inválido ou vencido</translation>
    </message>
    <message>
        <source>Session not found or already disconnected</source>
        <translation>Sessão não encontrada ou já desconectada</translation>
    </message>
    <message>
        <source>This cursor is not one of ours.</source>
        <translation>Este cursor não foi dado por este servidor.</translation>
    </message>
    <message>
        <source>The session has no webhook that is on.</source>
        <translation>A sessão não tem um webhook ativo.</translation>
    </message>
    <message>
        <source>Session not found.</source>
        <translation>Sessão não encontrada.</translation>
    </message>
    <message>
        <source>Delivery not found.</source>
        <translation>Entrega não encontrada.</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>O período termina antes de começar.</translation>
    </message>
    <message>
        <source>These are more than %1 deliveries. Choose a shorter range.</source>
        <translation>São mais de %1 entregas. Escolha um período menor.</translation>
    </message>
    <message>
        <source>webhookUrl must be a URL address</source>
        <translation>webhookUrl deve ser um endereço (URL)</translation>
    </message>
    <message>
        <source>webhookUrl must not lead to a private address</source>
        <translation>webhookUrl não pode levar a um endereço privado</translation>
    </message>
    <message>
        <source>API key is missing</source>
        <translation>Falta a chave de API</translation>
    </message>
    <message>
        <source>Invalid API key</source>
        <translation>Chave de API inválida</translation>
    </message>
    <message>
        <source>Failed to generate QR code</source>
        <translation>Não foi possível gerar o QR code</translation>
    </message>
    <message>
        <source>User ID is required</source>
        <translation>Falta o usuário</translation>
    </message>
    <message>
        <source>User ID too long (max 50 characters)</source>
        <translation>O usuário pode ter no máximo 50 caracteres</translation>
    </message>
    <message>
        <source>Token is required</source>
        <translation>Falta o token</translation>
    </message>
    <message>
        <source>Session already connected</source>
        <translation>A sessão já está conectada</translation>
    </message>
    <message>
        <source>Token too long (max 200 characters)</source>
        <translation>O token pode ter no máximo 200 caracteres</translation>
    </message>
    <message>
        <source>Session not found</source>
        <translation>Sessão não encontrada</translation>
    </message>
    <message>
        <source>Invalid token</source>
        <translation>Token inválido</translation>
    </message>
    <message>
        <source>QR code not available. Make sure the session is connecting.</source>
        <translation>Não há QR code. Verifique se a sessão está conectando.</translation>
    </message>
    <message>
        <source>The signature is missing or wrong.</source>
        <translation>A assinatura falta ou está errada.</translation>
    </message>
    <message>
        <source>The verify token is not one of this desk.</source>
        <translation>O token de verificação não é deste servidor.</translation>
    </message>
    <message>
        <source>Templates need a number of the Cloud API.</source>
        <translation>Modelos precisam de um número da Cloud API.</translation>
    </message>
    <message>
        <source>A WhatsApp message carries one file.</source>
        <translation>Uma mensagem do WhatsApp leva um só arquivo.</translation>
    </message>
    <message>
        <source>More than 24 hours have passed since the customer&apos;s last message: only a template can be sent.</source>
        <translation>Passaram mais de 24 horas desde a última mensagem do cliente: só um modelo pode ser enviado.</translation>
    </message>
    <message>
        <source>The message is not waiting to be sent.</source>
        <translation>A mensagem não está esperando para ser enviada.</translation>
    </message>
    <message>
        <source>Only a message that failed, or whose fate is unknown, is sent again.</source>
        <translation>Só uma mensagem que falhou, ou cujo destino é desconhecido, é enviada de novo.</translation>
    </message>
    <message>
        <source>A template&apos;s name has small letters, digits and underscores.</source>
        <translation>O nome de um modelo tem letras minúsculas, dígitos e sublinhados.</translation>
    </message>
    <message>
        <source>A template&apos;s language is written pt_BR.</source>
        <translation>O idioma de um modelo se escreve assim: pt_BR.</translation>
    </message>
    <message>
        <source>Each component is an object with a type.</source>
        <translation>Cada componente é um objeto com um tipo.</translation>
    </message>
    <message>
        <source>The session is not ready to be linked.</source>
        <translation>A sessão ainda não está pronta para vincular.</translation>
    </message>
    <message>
        <source>A phone is linked already.</source>
        <translation>Já há um celular vinculado.</translation>
    </message>
    <message>
        <source>WhatsApp gave no pairing code in time.</source>
        <translation>O WhatsApp não deu um código de vinculação a tempo.</translation>
    </message>
    <message>
        <source>WhatsApp gives no pairing code for this number.</source>
        <translation>O WhatsApp não dá um código de vinculação para este número.</translation>
    </message>
    <message>
        <source>WhatsApp gave no pairing code.</source>
        <translation>O WhatsApp não deu um código de vinculação.</translation>
    </message>
    <message>
        <source>Stopped while starting.</source>
        <translation>Interrompido durante o início.</translation>
    </message>
    <message>
        <source>The data directory %1 cannot be made. Check the path and its permissions.</source>
        <translation>Não foi possível criar a pasta de dados %1. Confira o caminho e as permissões.</translation>
    </message>
    <message>
        <source>The data directory %1 is in use by another Guichê (process %2). Close that one, or choose another folder with --data-dir.</source>
        <translation>A pasta de dados %1 já está em uso por outro Guichê (processo %2). Feche-o ou escolha outra pasta com --data-dir.</translation>
    </message>
    <message>
        <source>The data directory %1 cannot be written to. Check its permissions, or choose another with --data-dir.</source>
        <translation>Não é possível gravar na pasta de dados %1. Confira as permissões ou escolha outra com --data-dir.</translation>
    </message>
    <message>
        <source>The cursor is not valid.</source>
        <translation>O cursor não é válido.</translation>
    </message>
    <message>
        <source>WhatsApp does not accept the access token</source>
        <translation>O WhatsApp não aceita o token de acesso</translation>
    </message>
    <message>
        <source>The access token may not send messages</source>
        <translation>O token de acesso não pode enviar mensagens</translation>
    </message>
    <message>
        <source>The access token may not do this</source>
        <translation>O token de acesso não tem permissão para isto</translation>
    </message>
    <message>
        <source>The access token has expired or was revoked</source>
        <translation>O token de acesso expirou ou foi revogado</translation>
    </message>
    <message>
        <source>The access token may not use this number</source>
        <translation>O token de acesso não pode usar este número</translation>
    </message>
    <message>
        <source>WhatsApp has a problem of its own</source>
        <translation>O WhatsApp está com um problema interno</translation>
    </message>
    <message>
        <source>WhatsApp is down for the moment</source>
        <translation>O WhatsApp está fora do ar no momento</translation>
    </message>
    <message>
        <source>Too many requests to WhatsApp</source>
        <translation>Pedidos demais ao WhatsApp</translation>
    </message>
    <message>
        <source>The WhatsApp account has reached its limit of requests</source>
        <translation>A conta do WhatsApp atingiu o limite de pedidos</translation>
    </message>
    <message>
        <source>Too many messages a second from this number</source>
        <translation>Mensagens demais por segundo deste número</translation>
    </message>
    <message>
        <source>WhatsApp is overloaded</source>
        <translation>O WhatsApp está sobrecarregado</translation>
    </message>
    <message>
        <source>Too many messages to this customer in a short time</source>
        <translation>Mensagens demais para este cliente em pouco tempo</translation>
    </message>
    <message>
        <source>The WhatsApp account is in maintenance</source>
        <translation>A conta do WhatsApp está em manutenção</translation>
    </message>
    <message>
        <source>The number of this session no longer exists at WhatsApp</source>
        <translation>O número desta sessão não existe mais no WhatsApp</translation>
    </message>
    <message>
        <source>WhatsApp does not accept something in the message</source>
        <translation>O WhatsApp não aceita algo na mensagem</translation>
    </message>
    <message>
        <source>The WhatsApp account is blocked for breaking a policy</source>
        <translation>A conta do WhatsApp está bloqueada por violar uma política</translation>
    </message>
    <message>
        <source>The customer is part of an experiment of WhatsApp and gets no such messages</source>
        <translation>O cliente participa de um experimento do WhatsApp e não recebe mensagens deste tipo</translation>
    </message>
    <message>
        <source>WhatsApp could not send the message and does not say why</source>
        <translation>O WhatsApp não conseguiu enviar a mensagem e não diz por quê</translation>
    </message>
    <message>
        <source>Something that WhatsApp needs is missing in the message</source>
        <translation>Falta na mensagem algo de que o WhatsApp precisa</translation>
    </message>
    <message>
        <source>A value in the message is not valid</source>
        <translation>Um valor na mensagem não é válido</translation>
    </message>
    <message>
        <source>Sender and recipient are the same number</source>
        <translation>Remetente e destinatário são o mesmo número</translation>
    </message>
    <message>
        <source>The message cannot be delivered: the number may not be on WhatsApp</source>
        <translation>A mensagem não pode ser entregue: talvez o número não esteja no WhatsApp</translation>
    </message>
    <message>
        <source>The WhatsApp account is locked</source>
        <translation>A conta do WhatsApp está bloqueada</translation>
    </message>
    <message>
        <source>There is a problem with the payment of the WhatsApp account</source>
        <translation>Há um problema com o pagamento da conta do WhatsApp</translation>
    </message>
    <message>
        <source>More than 24 hours have passed since the customer&apos;s last message: only a template can be sent</source>
        <translation>Passaram-se mais de 24 horas desde a última mensagem do cliente: só é possível enviar um modelo</translation>
    </message>
    <message>
        <source>Customers have reported too many messages of this number</source>
        <translation>Clientes denunciaram mensagens demais deste número</translation>
    </message>
    <message>
        <source>WhatsApp did not deliver the message, to keep customers from getting too many</source>
        <translation>O WhatsApp não entregou a mensagem para poupar o cliente do excesso de mensagens</translation>
    </message>
    <message>
        <source>WhatsApp does not know this type of message</source>
        <translation>O WhatsApp não conhece este tipo de mensagem</translation>
    </message>
    <message>
        <source>The customer&apos;s file could not be downloaded</source>
        <translation>Não foi possível baixar o arquivo do cliente</translation>
    </message>
    <message>
        <source>WhatsApp does not take this file</source>
        <translation>O WhatsApp não aceita este arquivo</translation>
    </message>
    <message>
        <source>The template needs another number of values</source>
        <translation>O modelo precisa de outra quantidade de valores</translation>
    </message>
    <message>
        <source>There is no such template in this language, or it is not approved</source>
        <translation>Não existe este modelo neste idioma, ou ele não foi aprovado</translation>
    </message>
    <message>
        <source>The text of the template is too long</source>
        <translation>O texto do modelo é longo demais</translation>
    </message>
    <message>
        <source>The template breaks a policy of WhatsApp</source>
        <translation>O modelo viola uma política do WhatsApp</translation>
    </message>
    <message>
        <source>A value does not have the form that the template needs</source>
        <translation>Um valor não tem o formato de que o modelo precisa</translation>
    </message>
    <message>
        <source>The template is paused for its low quality</source>
        <translation>O modelo está pausado por baixa qualidade</translation>
    </message>
    <message>
        <source>The template was turned off for its low quality</source>
        <translation>O modelo foi desativado por baixa qualidade</translation>
    </message>
    <message>
        <source>The number is not registered with the Cloud API</source>
        <translation>O número não está registrado na Cloud API</translation>
    </message>
    <message>
        <source>WhatsApp answered with an HTTP status</source>
        <translation>O WhatsApp respondeu com um status HTTP</translation>
    </message>
    <message>
        <source>WhatsApp could not deliver the message</source>
        <translation>O WhatsApp não conseguiu entregar a mensagem</translation>
    </message>
    <message>
        <source>The program ended before WhatsApp had answered</source>
        <translation>O programa foi encerrado antes da resposta do WhatsApp</translation>
    </message>
    <message>
        <source>The desk was started again; this session does not connect by itself.</source>
        <translation>O Guichê foi iniciado de novo; esta sessão não conecta sozinha.</translation>
    </message>
    <message>
        <source>The access token cannot be read</source>
        <translation>Não foi possível ler o token de acesso</translation>
    </message>
    <message>
        <source>The session&apos;s access token cannot be read</source>
        <translation>Não foi possível ler o token de acesso da sessão</translation>
    </message>
    <message>
        <source>WhatsApp&apos;s answer was lost</source>
        <translation>A resposta do WhatsApp se perdeu</translation>
    </message>
    <message>
        <source>WhatsApp cannot be reached</source>
        <translation>Não foi possível falar com o WhatsApp</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Não foi possível ler o arquivo</translation>
    </message>
    <message>
        <source>The WhatsApp Web bridge is not installed.</source>
        <translation>O componente do WhatsApp Web não está instalado.</translation>
    </message>
    <message>
        <source>WhatsApp Web needs Node.js 20 or later, which is not installed.</source>
        <translation>O WhatsApp Web precisa do Node.js 20 ou mais novo, que não está instalado.</translation>
    </message>
    <message>
        <source>The WhatsApp bridge has ended.</source>
        <translation>O componente do WhatsApp parou.</translation>
    </message>
    <message>
        <source>Node.js could not be started.</source>
        <translation>Não foi possível iniciar o Node.js.</translation>
    </message>
    <message>
        <source>The WhatsApp bridge was killed.</source>
        <translation>O componente do WhatsApp foi morto.</translation>
    </message>
    <message>
        <source>The WhatsApp bridge ended</source>
        <translation>O componente do WhatsApp parou</translation>
    </message>
    <message>
        <source>A linked phone cannot send this kind of message.</source>
        <translation>Um celular pareado não consegue enviar este tipo de mensagem.</translation>
    </message>
    <message>
        <source>This is no phone number.</source>
        <translation>Isto não é um número de telefone.</translation>
    </message>
    <message>
        <source>This number is not on WhatsApp.</source>
        <translation>Este número não está no WhatsApp.</translation>
    </message>
    <message>
        <source>The connection ended before WhatsApp had answered.</source>
        <translation>A conexão caiu antes da resposta do WhatsApp.</translation>
    </message>
    <message>
        <source>WhatsApp has not confirmed the message.</source>
        <translation>O WhatsApp não confirmou a mensagem.</translation>
    </message>
    <message>
        <source>WhatsApp does not let this account start new chats now.</source>
        <translation>O WhatsApp não deixa esta conta começar novas conversas agora.</translation>
    </message>
    <message>
        <source>The desk closed the session.</source>
        <translation>O Guichê encerrou a sessão.</translation>
    </message>
    <message>
        <source>The desk could not keep what it was told.</source>
        <translation>O Guichê não conseguiu guardar o que recebeu.</translation>
    </message>
    <message>
        <source>The session was logged out here.</source>
        <translation>A sessão saiu do aparelho por aqui.</translation>
    </message>
    <message>
        <source>What the server sent could not be read.</source>
        <translation>Não foi possível ler o que o servidor enviou.</translation>
    </message>
    <message>
        <source>The recipient does not take messages from this account.</source>
        <translation>O destinatário não aceita mensagens desta conta.</translation>
    </message>
    <message>
        <source>The recipient is not on WhatsApp.</source>
        <translation>O destinatário não está no WhatsApp.</translation>
    </message>
    <message>
        <source>The device was removed on the phone.</source>
        <translation>O aparelho foi removido no celular.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>A conexão caiu.</translation>
    </message>
    <message>
        <source>The phone&apos;s WhatsApp is too old for linked devices.</source>
        <translation>O WhatsApp do celular é antigo demais para aparelhos conectados.</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>O servidor fechou a conexão.</translation>
    </message>
    <message>
        <source>Another client took over this session.</source>
        <translation>Outro programa assumiu esta sessão.</translation>
    </message>
    <message>
        <source>The server is not available just now.</source>
        <translation>O servidor não está disponível agora.</translation>
    </message>
    <message>
        <source>The server could not prove to be WhatsApp.</source>
        <translation>O servidor não provou ser o WhatsApp.</translation>
    </message>
    <message>
        <source>The signature of the phone&apos;s account is wrong.</source>
        <translation>A assinatura da conta do celular está errada.</translation>
    </message>
    <message>
        <source>The proxy refused the connection or is not there.</source>
        <translation>O proxy recusou a conexão ou não está no ar.</translation>
    </message>
    <message>
        <source>The connection ended before the pairing code was typed.</source>
        <translation>A conexão caiu antes de o código ser digitado no celular.</translation>
    </message>
    <message>
        <source>No phone scanned the code.</source>
        <translation>Nenhum celular leu o código.</translation>
    </message>
    <message>
        <source>The credentials are no longer valid.</source>
        <translation>As credenciais não valem mais.</translation>
    </message>
    <message>
        <source>The server ended the stream with an error.</source>
        <translation>O servidor encerrou a conexão com um erro.</translation>
    </message>
    <message>
        <source>WhatsApp has blocked this account.</source>
        <translation>O WhatsApp bloqueou esta conta.</translation>
    </message>
    <message>
        <source>WhatsApp wants a newer version of the web client.</source>
        <translation>O WhatsApp exige uma versão mais nova do cliente web.</translation>
    </message>
    <message>
        <source>A fault of the bridge in this session.</source>
        <translation>Uma falha do componente do WhatsApp nesta sessão.</translation>
    </message>
    <message>
        <source>WhatsApp does not let this account start new chats just now.</source>
        <translation>O WhatsApp não deixa esta conta começar novas conversas agora.</translation>
    </message>
    <message>
        <source>WhatsApp refused the form of the message.</source>
        <translation>O WhatsApp recusou o formato da mensagem.</translation>
    </message>
    <message>
        <source>Hours are written {&quot;from&quot;:&quot;08:00&quot;,&quot;to&quot;:&quot;18:00&quot;}, the end after the beginning.</source>
        <translation>O horário se escreve {&quot;from&quot;:&quot;08:00&quot;,&quot;to&quot;:&quot;18:00&quot;}, com o fim depois do início.</translation>
    </message>
    <message>
        <source>This must be a date, written YYYY-MM-DD.</source>
        <translation>Isto deve ser uma data, escrita AAAA-MM-DD.</translation>
    </message>
    <message>
        <source>This must be the name of a time zone, America/Sao_Paulo for one.</source>
        <translation>Isto deve ser o nome de um fuso horário, por exemplo America/Sao_Paulo.</translation>
    </message>
    <message>
        <source>Only a field of the type choice has choices.</source>
        <translation>Só um campo do tipo choice tem opções.</translation>
    </message>
    <message>
        <source>Give 1 to %1 choices.</source>
        <translation>Informe de 1 a %1 opções.</translation>
    </message>
    <message>
        <source>Choices are different texts of at most %1 characters.</source>
        <translation>As opções são textos diferentes de no máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>A key is made of a-z, 0-9 and _, begins with a letter, has at most 40 characters, and is not the name of a part that contacts have.</source>
        <translation>Uma chave é feita de a-z, 0-9 e _, começa com uma letra, tem no máximo 40 caracteres e não é o nome de uma parte que os contatos já têm.</translation>
    </message>
    <message>
        <source>A field is text, number, date or choice.</source>
        <translation>Um campo é text, number, date ou choice.</translation>
    </message>
    <message>
        <source>Two fields have the same key.</source>
        <translation>Dois campos têm a mesma chave.</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>Isto deve ser um número.</translation>
    </message>
    <message>
        <source>This must be one of: %1.</source>
        <translation>Isto deve ser um destes: %1.</translation>
    </message>
    <message>
        <source>There is no such import.</source>
        <translation>Essa importação não existe.</translation>
    </message>
    <message>
        <source>%1 imports are waiting already. Wait for one to end.</source>
        <translation>%1 importações já estão esperando. Espere uma terminar.</translation>
    </message>
    <message>
        <source>This import has ended.</source>
        <translation>Esta importação já terminou.</translation>
    </message>
    <message>
        <source>A contact cannot be merged with itself.</source>
        <translation>Um contato não pode ser unido a si mesmo.</translation>
    </message>
    <message>
        <source>A group is not a person: it cannot be merged.</source>
        <translation>Um grupo não é uma pessoa: não pode ser unido.</translation>
    </message>
    <message>
        <source>There is no such merge.</source>
        <translation>Essa união não existe.</translation>
    </message>
    <message>
        <source>This merge was undone before.</source>
        <translation>Esta união já foi desfeita.</translation>
    </message>
    <message>
        <source>A merge can be undone for 24 hours.</source>
        <translation>Uma união pode ser desfeita por 24 horas.</translation>
    </message>
    <message>
        <source>The contact is no longer there. Undo what was done to it first.</source>
        <translation>O contato não existe mais. Desfaça primeiro o que foi feito com ele.</translation>
    </message>
    <message>
        <source>Another contact has the number or the customer id now.</source>
        <translation>Outro contato tem agora o número ou o código do cliente.</translation>
    </message>
    <message>
        <source>A tag has at least one character, and no comma, semicolon or bar.</source>
        <translation>Uma etiqueta tem pelo menos um caractere e nenhuma vírgula, ponto e vírgula ou barra vertical.</translation>
    </message>
    <message>
        <source>There is no such field. Fields are defined in the settings.</source>
        <translation>Esse campo não existe. Os campos são definidos nas configurações.</translation>
    </message>
    <message>
        <source>Another contact has this number.</source>
        <translation>Outro contato tem este número.</translation>
    </message>
    <message>
        <source>The address of a group does not change.</source>
        <translation>O endereço de um grupo não muda.</translation>
    </message>
    <message>
        <source>Another contact has this customer id.</source>
        <translation>Outro contato tem este código de cliente.</translation>
    </message>
    <message>
        <source>This contact has conversations. It can be made anonymous instead.</source>
        <translation>Este contato tem conversas. Em vez de excluir, é possível torná-lo anônimo.</translation>
    </message>
    <message>
        <source>The first line must name a column whatsapp_id, phone or id.</source>
        <translation>A primeira linha precisa dar nome a uma coluna whatsapp_id, phone ou id.</translation>
    </message>
    <message>
        <source>There is text behind a closing quote.</source>
        <translation>Há texto depois das aspas que fecham.</translation>
    </message>
    <message>
        <source>A quote is not closed.</source>
        <translation>Há aspas que não fecham.</translation>
    </message>
    <message>
        <source>A quote is not closed, or a cell is too long.</source>
        <translation>Há aspas que não fecham, ou uma célula é longa demais.</translation>
    </message>
    <message>
        <source>A cell is too long, or there are too many.</source>
        <translation>Uma célula é longa demais, ou há células demais.</translation>
    </message>
    <message>
        <source>It was changed by somebody else meanwhile. Read it again.</source>
        <translation>Outra pessoa alterou isto enquanto isso. Leia de novo.</translation>
    </message>
    <message>
        <source>The file at that address is of another kind than the message.</source>
        <translation>O arquivo nesse endereço é de outro tipo que o da mensagem.</translation>
    </message>
    <message>
        <source>The file could not be fetched: %1</source>
        <translation>Não foi possível buscar o arquivo: %1</translation>
    </message>
    <message>
        <source>Another start of this desk is under way.</source>
        <translation>Este Guichê já está sendo iniciado.</translation>
    </message>
    <message>
        <source>The master key in the keyring of this computer is damaged.</source>
        <translation>A chave mestra no chaveiro deste computador está danificada.</translation>
    </message>
    <message>
        <source>The master key of this desk is neither in the keyring of this computer nor in %1. Without it the stored credentials cannot be read: restore it.</source>
        <translation>A chave mestra deste Guichê não está nem no chaveiro deste computador nem em %1. Sem ela não é possível ler as credenciais guardadas: restaure-a.</translation>
    </message>
    <message>
        <source>The master key of this desk cannot be read: %1</source>
        <translation>Não foi possível ler a chave mestra deste Guichê: %1</translation>
    </message>
    <message>
        <source>The keyring of this computer did not keep the master key.</source>
        <translation>O chaveiro deste computador não guardou a chave mestra.</translation>
    </message>
    <message>
        <source>%1 must be 32 bytes in base64.</source>
        <translation>%1 precisa ter 32 bytes em base64.</translation>
    </message>
    <message>
        <source>The master key is given by GUICHE_MASTER_KEY. Set that to a new key, GUICHE_MASTER_KEY_OLD to the one before, and start the desk again.</source>
        <translation>A chave mestra vem de GUICHE_MASTER_KEY. Ponha ali uma chave nova, em GUICHE_MASTER_KEY_OLD a anterior, e inicie o Guichê de novo.</translation>
    </message>
    <message>
        <source>This is not the name of a computer.</source>
        <translation>Isto não é o nome de um computador.</translation>
    </message>
    <message>
        <source>This is starttls or tls.</source>
        <translation>Isto é starttls ou tls.</translation>
    </message>
    <message>
        <source>The desk is stopping.</source>
        <translation>O Guichê está sendo encerrado.</translation>
    </message>
    <message>
        <source>The master key is being rotated already.</source>
        <translation>A chave mestra já está sendo trocada.</translation>
    </message>
    <message>
        <source>This code is not valid. Ask for a new one.</source>
        <translation>Este código não é válido. Peça um novo.</translation>
    </message>
    <message>
        <source>This code was already used. Ask for a new one.</source>
        <translation>Este código já foi usado. Peça um novo.</translation>
    </message>
    <message>
        <source>This code has expired. Ask for a new one.</source>
        <translation>Este código expirou. Peça um novo.</translation>
    </message>
    <message>
        <source>This person is not active.</source>
        <translation>Esta pessoa não está ativa.</translation>
    </message>
    <message>
        <source>There is no second factor.</source>
        <translation>Não há segundo fator.</translation>
    </message>
    <message>
        <source>The second factor is already in force.</source>
        <translation>O segundo fator já está em vigor.</translation>
    </message>
    <message>
        <source>The code is wrong.</source>
        <translation>O código está errado.</translation>
    </message>
    <message>
        <source>Secret not found.</source>
        <translation>Segredo não encontrado.</translation>
    </message>
    <message>
        <source>A value of 1 to %1 characters is needed.</source>
        <translation>É preciso um valor de 1 a %1 caracteres.</translation>
    </message>
    <message>
        <source>This must be 0 or more.</source>
        <translation>Isto precisa ser 0 ou mais.</translation>
    </message>
    <message>
        <source>This version of the secret is gone.</source>
        <translation>Esta versão do segredo não existe mais.</translation>
    </message>
    <message>
        <source>This must be an http or https address that is not a private one.</source>
        <translation>Isto precisa ser um endereço http ou https que não seja privado.</translation>
    </message>
    <message>
        <source>There is a secret with this key already.</source>
        <translation>Já existe um segredo com esta chave.</translation>
    </message>
    <message>
        <source>The value cannot be decrypted with this master key.</source>
        <translation>O valor não pode ser decifrado com esta chave mestra.</translation>
    </message>
    <message>
        <source>The secret is not active.</source>
        <translation>O segredo não está ativo.</translation>
    </message>
    <message>
        <source>The value can be decrypted.</source>
        <translation>O valor pode ser decifrado.</translation>
    </message>
    <message>
        <source>The secret has no test_url to call.</source>
        <translation>O segredo não tem uma test_url para chamar.</translation>
    </message>
    <message>
        <source>The service did not answer: %1</source>
        <translation>O serviço não respondeu: %1</translation>
    </message>
    <message>
        <source>The service answered with status %1.</source>
        <translation>O serviço respondeu com o status %1.</translation>
    </message>
    <message>
        <source>There is no such sign-in.</source>
        <translation>Esse acesso não existe.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile. Read it again.</source>
        <translation>Outra pessoa alterou isto enquanto isso. Leia de novo.</translation>
    </message>
    <message>
        <source>Characters that cannot be seen do not belong into a name.</source>
        <translation>Caracteres invisíveis não fazem parte de um nome.</translation>
    </message>
    <message>
        <source>If somebody has this address, a mail with a code is on its way.</source>
        <translation>Se alguém usa este endereço, um e-mail com um código está a caminho.</translation>
    </message>
    <message>
        <source>The new password is set. Sign in with it.</source>
        <translation>A nova senha foi definida. Entre com ela.</translation>
    </message>
    <message>
        <source>Your password is changed. Your other sign-ins have ended.</source>
        <translation>Sua senha foi alterada. Seus outros acessos foram encerrados.</translation>
    </message>
    <message>
        <source>You are signed out everywhere.</source>
        <translation>Você saiu de todos os aparelhos.</translation>
    </message>
    <message>
        <source>Too many wrong attempts. Try again in %1 s.</source>
        <translation>Tentativas erradas demais. Tente de novo em %1 s.</translation>
    </message>
    <message>
        <source>The code of your authenticator is needed.</source>
        <translation>É preciso o código do seu autenticador.</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>A senha está errada.</translation>
    </message>
    <message>
        <source>Your new password</source>
        <translation>Sua nova senha</translation>
    </message>
    <message>
        <source>Hello %1,

somebody, you we hope, asked for a new password for your account. In the sign-in window choose “Forgot password” and enter this code within 30 minutes:

%2

It is good for one use. If you did not ask for it, do nothing: your password stays as it is.
</source>
        <translation>Olá, %1,

alguém, esperamos que você, pediu uma nova senha para a sua conta. Na janela de entrada escolha “Esqueci a senha” e digite este código em até 30 minutos:

%2

Ele vale uma única vez. Se você não pediu, não faça nada: sua senha continua a mesma.
</translation>
    </message>
    <message>
        <source>Hello %1,

the password of your account was changed, and your other sign-ins have ended. If that was not you, ask your administrator for help at once.
</source>
        <translation>Olá, %1,

a senha da sua conta foi alterada e seus outros acessos foram encerrados. Se não foi você, peça ajuda ao administrador imediatamente.
</translation>
    </message>
    <message>
        <source>Your password was changed</source>
        <translation>Sua senha foi alterada</translation>
    </message>
</context>
<context>
    <name>InboxText</name>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>MMM d</source>
        <comment>short date</comment>
        <extracomment>Short date in the conversation list, in the format of QDate::toString: day and abbreviated month</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>MM/dd/yy</source>
        <comment>short date with year</comment>
        <extracomment>Short date of another year, in the format of QDate::toString</extracomment>
        <translation>dd/MM/yy</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>dddd, MMMM d</source>
        <comment>day separator</comment>
        <extracomment>Day separator, in the format of QDate::toString</extracomment>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>MMMM d, yyyy</source>
        <comment>day separator with year</comment>
        <extracomment>Day separator of another year, in the format of QDate::toString</extracomment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>%1: number of minutes, as short as it can be</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>%1: hours, %2: minutes with two digits</extracomment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>%1: number of days, as short as it can be</extracomment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <extracomment>%1: a duration such as &quot;2 min&quot;</extracomment>
        <translation>Espera há %1</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>Webchat</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>priority</comment>
        <translation>Baixa</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>priority</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <comment>priority</comment>
        <translation>Alta</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>na fila</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>resolvida</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>encerrada</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resolvida</translation>
    </message>
    <message>
        <source>Not resolved</source>
        <translation>Não resolvida</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>No answer from the customer</source>
        <translation>Cliente não respondeu</translation>
    </message>
    <message>
        <source>Online</source>
        <comment>presence</comment>
        <translation>Online</translation>
    </message>
    <message>
        <source>Busy</source>
        <comment>presence</comment>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>On a break</source>
        <comment>presence</comment>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Offline</source>
        <comment>presence</comment>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Visitante</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>file facts</comment>
        <extracomment>Facts of a file: %1 its kind (PDF), %2 its size (182 KB)</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>MessageItem</name>
    <message>
        <source>Assistant</source>
        <translation>Assistente</translation>
    </message>
    <message>
        <source>Internal note</source>
        <extracomment>Title of an internal note; %1: who wrote it</extracomment>
        <translation>Nota interna</translation>
    </message>
    <message>
        <source>Internal note · %1</source>
        <translation>Nota interna · %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <extracomment>A message that could not be sent; %1: why</extracomment>
        <translation>Não enviada.</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Não enviada: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>Connected</source>
        <comment>state of a session</comment>
        <translation>Conectada</translation>
    </message>
    <message>
        <source>Pairing</source>
        <comment>state of a session</comment>
        <translation>Vinculando</translation>
    </message>
    <message>
        <source>Connecting</source>
        <comment>state of a session</comment>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Unstable</source>
        <comment>state of a session: the connection was lost and is tried again</comment>
        <translation>Instável</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <comment>state of a session</comment>
        <translation>Desconectada</translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>state of a session: it ended although nobody asked for it</comment>
        <translation>Caiu</translation>
    </message>
    <message>
        <source>never connected</source>
        <translation>nunca conectada</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>waiting for the phone to scan the code</source>
        <translation>esperando o celular escanear o código</translation>
    </message>
    <message>
        <source>waiting for the code to be typed on the phone</source>
        <translation>esperando o código ser digitado no celular</translation>
    </message>
    <message>
        <source>the phone accepted; connecting</source>
        <translation>o celular aceitou; conectando</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectada</translation>
    </message>
    <message>
        <source>nobody scanned the code in time</source>
        <translation>ninguém escaneou o código a tempo</translation>
    </message>
    <message>
        <source>connection lost; trying again</source>
        <translation>conexão perdida; tentando de novo</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>conexão perdida</translation>
    </message>
    <message>
        <source>another program took over the connection</source>
        <translation>outro programa assumiu a conexão</translation>
    </message>
    <message>
        <source>removed on the phone</source>
        <translation>removida no celular</translation>
    </message>
    <message>
        <source>WhatsApp refused the connection</source>
        <translation>WhatsApp recusou a conexão</translation>
    </message>
    <message>
        <source>the WhatsApp helper ended; starting it again</source>
        <translation>o auxiliar do WhatsApp parou; iniciando de novo</translation>
    </message>
    <message>
        <source>the WhatsApp helper cannot start</source>
        <translation>o auxiliar do WhatsApp não consegue iniciar</translation>
    </message>
    <message>
        <source>disconnected here</source>
        <translation>desconectada aqui</translation>
    </message>
    <message>
        <source>logged out here</source>
        <translation>desvinculada aqui</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>excluída</translation>
    </message>
    <message>
        <source>Meta refused the access token</source>
        <translation>Meta recusou o token de acesso</translation>
    </message>
    <message>
        <source>WhatsApp Web</source>
        <translation>WhatsApp Web</translation>
    </message>
    <message>
        <source>Cloud API</source>
        <translation>Cloud API</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Sem número</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Below a session&apos;s name. %1: phone number, %2: since when, like &quot;12 days ago&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>reason</comment>
        <extracomment>Below a session&apos;s name. %1: phone number or &quot;No number&quot;, %2: why it is not connected</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>agora mesmo</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>há %n min</numerusform>
            <numerusform>há %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>há %n h</numerusform>
            <numerusform>há %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>há %n dia</numerusform>
            <numerusform>há %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>today at %1</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>hoje às %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>ontem às %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1: a date, %2: a time of day</extracomment>
        <translation>%1 às %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>%1: seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>%1: minutes, %2: seconds</extracomment>
        <translation>%1 min %2 s</translation>
    </message>
</context>
<context>
    <name>SignatureCheck</name>
    <message>
        <source>Valid: the body came from this desk and was not changed.</source>
        <translation>Válida: o corpo veio deste Guichê e não foi alterado.</translation>
    </message>
    <message>
        <source>The header is missing. Paste all headers of the request.</source>
        <translation>Falta o cabeçalho. Cole todos os cabeçalhos da requisição.</translation>
    </message>
    <message>
        <source>Paste the secret of the webhook.</source>
        <translation>Cole o segredo do webhook.</translation>
    </message>
    <message>
        <source>This is no secret of a webhook: it begins with whsec_ and goes on in base64.</source>
        <translation>Isto não é um segredo de webhook: ele começa com whsec_ e continua em base64.</translation>
    </message>
    <message>
        <source>The header webhook-id is missing; it is part of what is signed.</source>
        <translation>Falta o cabeçalho webhook-id; ele faz parte do que é assinado.</translation>
    </message>
    <message>
        <source>The header webhook-timestamp is missing or is no number of seconds.</source>
        <translation>O cabeçalho webhook-timestamp falta ou não é um número de segundos.</translation>
    </message>
    <message>
        <source>The signature is right, but over five minutes old: a receiver should refuse it.</source>
        <translation>A assinatura está certa, mas tem mais de cinco minutos: o receptor deve recusá-la.</translation>
    </message>
    <message>
        <source>The signature is right, but its time lies ahead: compare the clocks of both computers.</source>
        <translation>A assinatura está certa, mas o horário está adiantado: compare os relógios dos dois computadores.</translation>
    </message>
    <message>
        <source>The header does not look as it must. Copy the whole value.</source>
        <translation>O cabeçalho não está no formato esperado. Copie o valor inteiro.</translation>
    </message>
    <message>
        <source>It matches except for a line break at the end: check the body&apos;s bytes as they came.</source>
        <translation>Confere, exceto por uma quebra de linha no final: verifique os bytes do corpo como chegaram.</translation>
    </message>
    <message>
        <source>It matches except for the kind of line breaks: check the body&apos;s bytes as they came.</source>
        <translation>Confere, exceto pelo tipo de quebra de linha: verifique os bytes do corpo como chegaram.</translation>
    </message>
    <message>
        <source>It does not match: the secret is another one, or the body was changed (parsed and written again, for example).</source>
        <translation>Não confere: o segredo é outro ou o corpo foi alterado (lido e gravado de novo, por exemplo).</translation>
    </message>
</context>
<context>
    <name>guiche::ActionsCard</name>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Stops receiving and sending here.</source>
        <translation>Para de receber e enviar por aqui.</translation>
    </message>
    <message>
        <source>Stops receiving and sending here. The phone stays paired.</source>
        <translation>Para de receber e enviar por aqui. O celular continua vinculado.</translation>
    </message>
    <message>
        <source>To come back: one click</source>
        <translation>Para voltar: um clique</translation>
    </message>
    <message>
        <source>To come back: one click, no new QR code</source>
        <translation>Para voltar: um clique, sem novo QR code</translation>
    </message>
    <message>
        <source>Log out of the phone</source>
        <translation>Desvincular do celular</translation>
    </message>
    <message>
        <source>Removes this desk from the phone&apos;s linked devices.</source>
        <translation>Remove este Guichê dos dispositivos conectados do celular.</translation>
    </message>
    <message>
        <source>To come back: a new QR code. The history stays</source>
        <translation>Para voltar: um novo QR code. O histórico fica</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Desvincular</translation>
    </message>
    <message>
        <source>Delete session</source>
        <translation>Excluir sessão</translation>
    </message>
    <message>
        <source>Forgets the access to Meta, the settings and the webhook.</source>
        <translation>Apaga o acesso à Meta, as configurações e o webhook.</translation>
    </message>
    <message>
        <source>Logs out of the phone and forgets the settings and the webhook.</source>
        <translation>Desvincula do celular e apaga as configurações e o webhook.</translation>
    </message>
    <message>
        <source>Cannot be undone. Its conversations stay, but nothing more can be sent there</source>
        <translation>Não dá para desfazer. As conversas ficam, mas nada mais pode ser enviado nelas</translation>
    </message>
    <message>
        <source>Delete session…</source>
        <translation>Excluir sessão…</translation>
    </message>
</context>
<context>
    <name>guiche::AgentListModel</name>
    <message>
        <source>%1, %2 of %3 conversations</source>
        <extracomment>What a screen reader says of a colleague: %1 the name, %2 conversations now, %3 conversations at most.</extracomment>
        <translation>%1, %2 de %3 conversas</translation>
    </message>
</context>
<context>
    <name>guiche::AttachmentStrip</name>
    <message>
        <source>Files to send: %1. Delete removes the last one.</source>
        <extracomment>For screen readers; %1: names of the files that will be sent</extracomment>
        <translation>Arquivos para enviar: %1. Delete remove o último.</translation>
    </message>
    <message>
        <source>Remove this file</source>
        <translation>Remover este arquivo</translation>
    </message>
</context>
<context>
    <name>guiche::Banner</name>
    <message>
        <source>%1 %2</source>
        <extracomment>What is read out of a banner: its title and its text</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>guiche::BrandPanel</name>
    <message>
        <source>Every conversation reaches
the right window.</source>
        <comment>slogan on the sign-in panel, two lines</comment>
        <translation>Toda conversa chega
ao guichê certo.</translation>
    </message>
    <message>
        <source>WhatsApp, web and API in a single queue,
with the waiting time in sight.</source>
        <comment>two lines</comment>
        <translation>WhatsApp, web e API em uma fila só,
com o tempo de espera à vista.</translation>
    </message>
</context>
<context>
    <name>guiche::Button</name>
    <message>
        <source>Working</source>
        <comment>state of a button</comment>
        <translation>Aguarde</translation>
    </message>
</context>
<context>
    <name>guiche::CannedPopup</name>
    <message>
        <source>Canned answers</source>
        <translation>Respostas prontas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many canned answers fit: %1 of %2</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>There are no canned answers yet</source>
        <translation>Ainda não há respostas prontas</translation>
    </message>
    <message>
        <source>No canned answer fits</source>
        <translation>Nenhuma resposta pronta corresponde</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>escolher</translation>
    </message>
    <message>
        <source>insert</source>
        <translation>inserir</translation>
    </message>
    <message>
        <source>edit variables</source>
        <translation>editar variáveis</translation>
    </message>
    <message>
        <source>close</source>
        <translation>fechar</translation>
    </message>
</context>
<context>
    <name>guiche::CannedResponseModel</name>
    <message>
        <source>/%1, %2, %3</source>
        <extracomment>What a screen reader says of a canned answer: %1 its shortcut, %2 its title, %3 its text.</extracomment>
        <translation>/%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>guiche::CloseDialog</name>
    <message>
        <source>Close the conversation</source>
        <translation>Encerrar a conversa</translation>
    </message>
    <message>
        <source>%1 can still write: the conversation then opens again.</source>
        <extracomment>%1: the customer&apos;s name</extracomment>
        <translation>%1 ainda pode escrever: nesse caso, a conversa reabre.</translation>
    </message>
    <message>
        <source>Note for the team (optional)</source>
        <translation>Nota para a equipe (opcional)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>guiche::CloudCard</name>
    <message>
        <source>Access to the Cloud API</source>
        <translation>Acesso à Cloud API</translation>
    </message>
    <message>
        <source>Copy these from your app at developers.facebook.com, under WhatsApp, API setup.</source>
        <translation>Copie do seu app em developers.facebook.com, em WhatsApp, Configuração da API.</translation>
    </message>
    <message>
        <source>Phone number ID</source>
        <translation>ID do número de telefone</translation>
    </message>
    <message>
        <source>WhatsApp business account ID</source>
        <translation>ID da conta do WhatsApp Business</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acesso</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>Chave secreta do app</translation>
    </message>
    <message>
        <source>Verify token</source>
        <translation>Token de verificação</translation>
    </message>
    <message>
        <source>You choose it; type the same at Meta.</source>
        <translation>Você escolhe; digite o mesmo na Meta.</translation>
    </message>
    <message>
        <source>Callback URL: paste it at Meta, under Webhooks</source>
        <translation>URL de callback: cole na Meta, em Webhooks</translation>
    </message>
    <message>
        <source>Meta must reach this address from the internet, over https.</source>
        <translation>A Meta precisa acessar este endereço pela internet, por https.</translation>
    </message>
    <message>
        <source>Copy the callback URL</source>
        <translation>Copiar a URL de callback</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>Salvar e testar</translation>
    </message>
    <message>
        <source>Stored; leave empty to keep it</source>
        <translation>Já guardado; deixe vazio para manter</translation>
    </message>
    <message>
        <source>Meta accepted the access.</source>
        <translation>A Meta aceitou o acesso.</translation>
    </message>
    <message>
        <source>This session receives and sends.</source>
        <translation>Esta sessão recebe e envia.</translation>
    </message>
    <message>
        <source>Check the number&apos;s ID and the token.</source>
        <translation>Confira o ID do número e o token.</translation>
    </message>
    <message>
        <source>It did not work.</source>
        <translation>Não funcionou.</translation>
    </message>
    <message>
        <source>Meta shows it beside the number</source>
        <translation>A Meta mostra ao lado do número</translation>
    </message>
    <message>
        <source>Without it nothing can be sent</source>
        <translation>Sem ele nada pode ser enviado</translation>
    </message>
</context>
<context>
    <name>guiche::CodeCells</name>
    <message>
        <source>No pairing code yet</source>
        <translation>Ainda sem código de vinculação</translation>
    </message>
</context>
<context>
    <name>guiche::Composer</name>
    <message>
        <source>Conversation closed.</source>
        <translation>Conversa encerrada.</translation>
    </message>
    <message>
        <source>It opens again when the customer writes. Notes stay possible.</source>
        <translation>Ela reabre quando o cliente escrever. Ainda dá para adicionar notas.</translation>
    </message>
    <message>
        <source>Only reading.</source>
        <translation>Somente leitura.</translation>
    </message>
    <message>
        <source>Your role does not answer customers.</source>
        <translation>Seu perfil não responde a clientes.</translation>
    </message>
    <message>
        <source>Fill in %1 before sending.</source>
        <translation>Preencha %1 antes de enviar.</translation>
    </message>
    <message>
        <source>Canned answers open in an empty field: type / first.</source>
        <translation>As respostas prontas abrem com o campo vazio: comece digitando /.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Anexar arquivos</translation>
    </message>
    <message>
        <source>“%1” is larger than 64 MB and cannot be sent.</source>
        <extracomment>%1: name of a file</extracomment>
        <translation>“%1” tem mais de 64 MB e não pode ser enviado.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <extracomment>%1: name of a file</extracomment>
        <translation>“%1” está vazio.</translation>
    </message>
    <message>
        <source>The picture could not be pasted.</source>
        <translation>Não foi possível colar a imagem.</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Nota interna</translation>
    </message>
    <message>
        <source>Internal note (%1)</source>
        <translation>Nota interna (%1)</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Canned answers</source>
        <translation>Respostas prontas</translation>
    </message>
    <message>
        <source>new line</source>
        <translation>nova linha</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Salvar nota</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Write a note that only your team sees</source>
        <translation>Escreva uma nota que só a sua equipe vê</translation>
    </message>
    <message>
        <source>Write a message, or / for canned answers</source>
        <translation>Escreva uma mensagem ou / para respostas prontas</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
</context>
<context>
    <name>guiche::ConversationActions</name>
    <message>
        <source>No conversation was taken: %1</source>
        <extracomment>%1: why</extracomment>
        <translation>Nenhuma conversa atendida: %1</translation>
    </message>
    <message>
        <source>Nobody is waiting in the queue</source>
        <translation>Ninguém está esperando na fila</translation>
    </message>
    <message>
        <source>Not transferred: %1</source>
        <extracomment>%1: why</extracomment>
        <translation>Não transferida: %1</translation>
    </message>
    <message>
        <source>%1 is now with %2</source>
        <extracomment>%1: the customer, %2: the colleague who has the conversation now</extracomment>
        <translation>%1 agora está com %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Conversation with %1 closed</source>
        <extracomment>%1: the customer</extracomment>
        <translation>Conversa com %1 encerrada</translation>
    </message>
    <message>
        <source>Not closed: %1</source>
        <extracomment>%1: why</extracomment>
        <translation>Não encerrada: %1</translation>
    </message>
    <message>
        <source>The tags were not changed: %1</source>
        <extracomment>%1: why</extracomment>
        <translation>As etiquetas não foram alteradas: %1</translation>
    </message>
    <message>
        <source>Tag removed</source>
        <translation>Etiqueta removida</translation>
    </message>
</context>
<context>
    <name>guiche::ConversationDelegate</name>
    <message>
        <source>typing…</source>
        <comment>the customer is typing, in the conversation list</comment>
        <translation>digitando…</translation>
    </message>
</context>
<context>
    <name>guiche::ConversationHeader</name>
    <message>
        <source>in the queue</source>
        <translation>na fila</translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>%1: the agent who has the conversation</extracomment>
        <translation>com %1</translation>
    </message>
    <message>
        <source>Take</source>
        <comment>take a conversation from the queue</comment>
        <translation>Atender</translation>
    </message>
    <message>
        <source>Search in the conversation</source>
        <translation>Buscar na conversa</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferir</translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation>Encerrar a conversa</translation>
    </message>
    <message>
        <source>Customer panel</source>
        <translation>Painel do cliente</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
</context>
<context>
    <name>guiche::ConversationListModel</name>
    <message>
        <source>Waiting for your reply · %1</source>
        <translation>Aguardando sua resposta · %1</translation>
    </message>
    <message>
        <source>In progress · %1</source>
        <extracomment>Header of a group of conversations; %1 is how many there are.</extracomment>
        <translation>Em andamento · %1</translation>
    </message>
</context>
<context>
    <name>guiche::ConversationListPane</name>
    <message>
        <source>Unread · %1</source>
        <extracomment>Filter of the conversation list; %1: how many conversations have unread messages</extracomment>
        <translation>Não lidas · %1</translation>
    </message>
    <message>
        <source>Unread</source>
        <comment>filter</comment>
        <translation>Não lidas</translation>
    </message>
    <message>
        <source>Web</source>
        <comment>channel</comment>
        <extracomment>Short name of the web chat in a filter</extracomment>
        <translation>Web</translation>
    </message>
    <message>
        <source>Only unread</source>
        <translation>Só não lidas</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Todos os canais</translation>
    </message>
    <message>
        <source>The list could not be loaded</source>
        <translation>Não foi possível carregar a lista</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <extracomment>%1: what was searched for</extracomment>
        <translation>Nada encontrado para “%1”</translation>
    </message>
    <message>
        <source>Check the spelling or search in all conversations.</source>
        <translation>Confira a grafia ou busque em todas as conversas.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a busca</translation>
    </message>
    <message>
        <source>Search in all</source>
        <translation>Buscar em todas</translation>
    </message>
    <message>
        <source>Nothing here with these filters</source>
        <translation>Nada aqui com estes filtros</translation>
    </message>
    <message>
        <source>Other conversations may be hidden by them.</source>
        <translation>Eles podem estar escondendo outras conversas.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Limpar os filtros</translation>
    </message>
    <message>
        <source>No conversations with you</source>
        <translation>Nenhuma conversa com você</translation>
    </message>
    <message>
        <source>Take someone from the queue and it shows up here.</source>
        <translation>Quando atender alguém da fila, a conversa aparece aqui.</translation>
    </message>
    <message>
        <source>Take next</source>
        <translation>Atender próxima</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Ninguém está esperando</translation>
    </message>
    <message>
        <source>When a customer writes, the conversation shows up here.</source>
        <translation>Quando um cliente escrever, a conversa aparece aqui.</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Nenhuma conversa ainda</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Search name, phone or text</source>
        <translation>Buscar nome, telefone ou texto</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Buscar conversas</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Minhas</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Which conversations</source>
        <translation>Quais conversas</translation>
    </message>
</context>
<context>
    <name>guiche::ConversationListView</name>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
</context>
<context>
    <name>guiche::ConversationPane</name>
    <message>
        <source>Older messages could not be loaded: %1</source>
        <extracomment>%1: why</extracomment>
        <translation>Não foi possível carregar mensagens anteriores: %1</translation>
    </message>
    <message>
        <source>No conversation open</source>
        <translation>Nenhuma conversa aberta</translation>
    </message>
    <message>
        <source>Choose one from the list to read and answer it.</source>
        <translation>Escolha uma na lista para ler e responder.</translation>
    </message>
    <message>
        <source>The messages could not be loaded</source>
        <translation>Não foi possível carregar as mensagens</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>%1 is typing…</source>
        <extracomment>%1: first name of whoever is typing</extracomment>
        <translation>%1 está digitando…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read out by a screen reader; %1: who wrote, %2: what</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Message copied</source>
        <translation>Mensagem copiada</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar o texto</translation>
    </message>
    <message>
        <source>Reply with a quote</source>
        <translation>Responder citando</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar o endereço</translation>
    </message>
    <message>
        <source>Save “%1”…</source>
        <extracomment>%1: name of a file</extracomment>
        <translation>Salvar “%1”…</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Não enviar</translation>
    </message>
</context>
<context>
    <name>guiche::ConversationText</name>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>web chat</source>
        <translation>webchat</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message numerus="yes">
        <source>waiting for %n minute(s)</source>
        <extracomment>How long a customer has waited for an answer.</extracomment>
        <translation>
            <numerusform>espera há %n minuto</numerusform>
            <numerusform>espera há %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waiting for %n hour(s)</source>
        <extracomment>How long a customer has waited for an answer.</extracomment>
        <translation>
            <numerusform>espera há %n hora</numerusform>
            <numerusform>espera há %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Visitor</source>
        <extracomment>A customer who gave neither name nor phone.</extracomment>
        <translation>Visitante</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Áudio</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <extracomment>The preview of an internal note in the conversation list; %1 is its text.</extracomment>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>The preview of a file with a caption in the conversation list; %1 is the kind (&quot;Photo&quot;), %2 the caption.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>high priority</source>
        <translation>prioridade alta</translation>
    </message>
    <message>
        <source>low priority</source>
        <translation>prioridade baixa</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <extracomment>%n customer messages that nobody has read.</extracomment>
        <translation>
            <numerusform>%n não lida</numerusform>
            <numerusform>%n não lidas</numerusform>
        </translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>não entregue</translation>
    </message>
    <message>
        <source>is typing</source>
        <translation>está digitando</translation>
    </message>
</context>
<context>
    <name>guiche::CustomerPanel</name>
    <message>
        <source>MMM yyyy</source>
        <comment>since when somebody is a customer</comment>
        <extracomment>Month and year, in the format of QDate::toString</extracomment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>When a conversation began: %1 a day, %2 a time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>%1: how many internal notes</extracomment>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Notes · %1</source>
        <translation>Notas · %1</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contato</translation>
    </message>
    <message>
        <source>Client since</source>
        <translation>Cliente desde</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Code</source>
        <comment>the integrator&apos;s own id of a customer</comment>
        <translation>Código</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Atendente</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>Earlier conversations</source>
        <translation>Conversas anteriores</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escrever uma nota</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferir</translation>
    </message>
    <message>
        <source>Transfer (%1)</source>
        <translation>Transferir (%1)</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>close a conversation</comment>
        <translation>Encerrar</translation>
    </message>
    <message>
        <source>Close the conversation (%1)</source>
        <translation>Encerrar a conversa (%1)</translation>
    </message>
    <message>
        <source>Hide the panel</source>
        <translation>Ocultar o painel</translation>
    </message>
</context>
<context>
    <name>guiche::DeliveryDetail</name>
    <message>
        <source>Session: %1</source>
        <extracomment>%1: name of a session</extracomment>
        <translation>Sessão: %1</translation>
    </message>
    <message>
        <source>A repetition: it carries the same event id.</source>
        <translation>É um reenvio: leva o mesmo ID de evento.</translation>
    </message>
    <message>
        <source>Attempts of this delivery</source>
        <translation>Tentativas desta entrega</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>Attempt %1 · %2</source>
        <extracomment>Head of one try of a delivery. %1: its number, %2: date and time</extracomment>
        <translation>Tentativa %1 · %2</translation>
    </message>
    <message>
        <source>Answer: %1 after %2</source>
        <extracomment>%1: an HTTP status like 503, %2: how long it took</extracomment>
        <translation>Resposta: %1 após %2</translation>
    </message>
    <message>
        <source>No answer, %1</source>
        <extracomment>%1: how long it took</extracomment>
        <translation>Sem resposta, %1</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>A caminho</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>Cabeçalhos da requisição</translation>
    </message>
    <message>
        <source>Response headers</source>
        <translation>Cabeçalhos da resposta</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>Corpo da resposta</translation>
    </message>
    <message>
        <source>Not tried yet.</source>
        <translation>Ainda sem tentativas.</translation>
    </message>
    <message>
        <source>Body that is sent</source>
        <translation>Corpo enviado</translation>
    </message>
</context>
<context>
    <name>guiche::DeliveryListModel</name>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>none left</source>
        <comment>column of the next attempt of a webhook delivery</comment>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of a webhook delivery: not tried yet</comment>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>state of a webhook delivery</comment>
        <translation>Entregue</translation>
    </message>
    <message>
        <source>Retrying</source>
        <comment>state of a webhook delivery: failed, and will be tried again</comment>
        <translation>Tentando de novo</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state of a webhook delivery: failed for good</comment>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says of a cell: %1 the column&apos;s title, %2 what it shows</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>guiche::Demo</name>
    <message>
        <source>This desk already has an organization of its own, so the demo leaves it alone. Start it with another --data-dir to see the demo.</source>
        <translation>Este Guichê já tem uma organização própria, e a demonstração não mexe nela. Para ver a demonstração, inicie com outro --data-dir.</translation>
    </message>
</context>
<context>
    <name>guiche::DeskClient</name>
    <message>
        <source>This address does not answer like a desk.</source>
        <translation>Este endereço não responde como um servidor do Guichê.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <extracomment>%1 is a file name.</extracomment>
        <translation>Não foi possível ler %1.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB, the most that the desk takes.</source>
        <extracomment>%1 is a file name.</extracomment>
        <translation>%1 tem mais de 64 MB, o máximo que o Guichê aceita.</translation>
    </message>
    <message>
        <source>The file could not be saved: %1</source>
        <extracomment>%1 is what the operating system says.</extracomment>
        <translation>Não foi possível salvar o arquivo: %1</translation>
    </message>
</context>
<context>
    <name>guiche::EmojiPopup</name>
    <message>
        <source>Emoji: %1</source>
        <extracomment>%1: the emoji that Enter would insert</extracomment>
        <translation>Emoji: %1</translation>
    </message>
</context>
<context>
    <name>guiche::EntryFrame</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Server on this computer · version %1</source>
        <extracomment>%1: version number</extracomment>
        <translation>Servidor neste computador · versão %1</translation>
    </message>
    <message>
        <source>Secure connection to %1 · version %2</source>
        <extracomment>%1: host name of the server, %2: version number</extracomment>
        <translation>Conexão segura com %1 · versão %2</translation>
    </message>
    <message>
        <source>Connection to %1 without encryption · version %2</source>
        <extracomment>%1: host name of the server, %2: version number</extracomment>
        <translation>Conexão com %1 sem criptografia · versão %2</translation>
    </message>
</context>
<context>
    <name>guiche::FileActions</name>
    <message>
        <source>file</source>
        <comment>name of a file that has none</comment>
        <translation>arquivo</translation>
    </message>
    <message>
        <source>The file could not be opened: no room for temporary files.</source>
        <translation>Não foi possível abrir o arquivo: falta espaço para arquivos temporários.</translation>
    </message>
    <message>
        <source>The file could not be opened: %1</source>
        <extracomment>%1: why</extracomment>
        <translation>Não foi possível abrir o arquivo: %1</translation>
    </message>
    <message>
        <source>No program is set up to open this kind of file. Save it instead.</source>
        <translation>Nenhum programa está configurado para abrir este tipo de arquivo. Salve o arquivo.</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Salvar arquivo</translation>
    </message>
    <message>
        <source>“%1” saved</source>
        <extracomment>%1: name of the file; %2: why</extracomment>
        <translation>“%1” salvo</translation>
    </message>
    <message>
        <source>“%1” could not be saved: %2</source>
        <translation>Não foi possível salvar “%1”: %2</translation>
    </message>
</context>
<context>
    <name>guiche::FirstRunPage</name>
    <message>
        <source>Organization</source>
        <comment>step</comment>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Administrator</source>
        <comment>step</comment>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>step</comment>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Name of the organization</source>
        <translation>Nome da organização</translation>
    </message>
    <message>
        <source>Your customers see it in the web chat. You can change it later.</source>
        <translation>Seus clientes veem este nome no webchat. Você pode mudar depois.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nome completo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Keep me signed in</source>
        <translation>Manter conectado</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>name of the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Create your organization</source>
        <translation>Crie sua organização</translation>
    </message>
    <message>
        <source>One place for the whole team&apos;s conversations.</source>
        <translation>Um só lugar para as conversas de toda a equipe.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Create the administrator</source>
        <translation>Crie o administrador</translation>
    </message>
    <message>
        <source>%1 · this account invites the others</source>
        <extracomment>%1: name of the organization</extracomment>
        <translation>%1 · esta conta convida as demais</translation>
    </message>
    <message>
        <source>Create and sign in</source>
        <translation>Criar e entrar</translation>
    </message>
    <message>
        <source>All set</source>
        <translation>Tudo pronto</translation>
    </message>
    <message>
        <source>%1 is ready. Your own menu, at the bottom left, has the address of your web chat: give it to customers, or put it into your site.</source>
        <extracomment>%1: name of the organization</extracomment>
        <translation>%1 já pode atender. No seu menu, embaixo à esquerda, está o endereço do webchat: passe aos clientes ou coloque no seu site.</translation>
    </message>
    <message>
        <source>Open the inbox</source>
        <translation>Abrir as conversas</translation>
    </message>
    <message>
        <source>Type the name of the organization.</source>
        <translation>Digite o nome da organização.</translation>
    </message>
    <message>
        <source>Type your name.</source>
        <translation>Digite seu nome.</translation>
    </message>
    <message>
        <source>That is not an e-mail address.</source>
        <translation>Este não é um endereço de e-mail.</translation>
    </message>
    <message>
        <source>The server at %1 does not answer. Nothing was created; try again.</source>
        <extracomment>%1: host name of the server</extracomment>
        <translation>O servidor em %1 não responde. Nada foi criado; tente de novo.</translation>
    </message>
</context>
<context>
    <name>guiche::HistoryCard</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A line of a session&apos;s history. %1: what happened, %2: what WhatsApp said about it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
</context>
<context>
    <name>guiche::IconButton</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A tool tip: what a button does and its shortcut, &quot;Search (Ctrl+F)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>guiche::ImageViewer</name>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Imagem %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Salvar arquivo</translation>
    </message>
    <message>
        <source>This picture cannot be shown. Save it to open it with another program.</source>
        <translation>Não é possível mostrar esta imagem. Salve para abrir em outro programa.</translation>
    </message>
</context>
<context>
    <name>guiche::InboxPage</name>
    <message>
        <source>The conversation could not be opened: %1</source>
        <extracomment>%1: why</extracomment>
        <translation>Não foi possível abrir a conversa: %1</translation>
    </message>
    <message>
        <source>Take</source>
        <comment>take a conversation from the queue</comment>
        <translation>Atender</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como lida</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>Copiar o telefone</translation>
    </message>
    <message>
        <source>Phone number copied</source>
        <translation>Telefone copiado</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>Transferir…</translation>
    </message>
    <message>
        <source>Close the conversation…</source>
        <translation>Encerrar a conversa…</translation>
    </message>
</context>
<context>
    <name>guiche::JumpButton</name>
    <message>
        <source>Go to the newest message</source>
        <translation>Ir para a mensagem mais recente</translation>
    </message>
    <message numerus="yes">
        <source>Go to the newest message, %n new</source>
        <translation>
            <numerusform>Ir para a mensagem mais recente, %n nova</numerusform>
            <numerusform>Ir para a mensagem mais recente, %n novas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guiche::MainWindow</name>
    <message>
        <source>Port %1 is taken.</source>
        <extracomment>%1 and %2: port numbers</extracomment>
        <translation>A porta %1 está ocupada.</translation>
    </message>
    <message>
        <source>This desk listens on port %1 until it is started again.</source>
        <translation>O Guichê usa a porta %1 até ser iniciado de novo.</translation>
    </message>
    <message>
        <source>No demo.</source>
        <translation>Sem demonstração.</translation>
    </message>
    <message>
        <source>Your sign-in has ended. Sign in again.</source>
        <translation>Sua sessão terminou. Entre de novo.</translation>
    </message>
    <message>
        <source>The server at %1 does not answer. Trying again…</source>
        <extracomment>%1: host name of the server</extracomment>
        <translation>O servidor em %1 não responde. Tentando de novo…</translation>
    </message>
    <message>
        <source>You will have to sign in again next time.</source>
        <translation>Você vai precisar entrar de novo na próxima vez.</translation>
    </message>
    <message>
        <source>This computer has no unlocked keyring to keep the sign-in safely.</source>
        <translation>Este computador não tem um chaveiro desbloqueado para guardar o acesso com segurança.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Window title. %1: name of the organization, %2: name of the program</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <extracomment>Window title with the number of unread messages</extracomment>
        <translation>(%1) %2</translation>
    </message>
</context>
<context>
    <name>guiche::MessageDelegate</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <comment>line above what was unread</comment>
        <translation>
            <numerusform>%n mensagem nova</numerusform>
            <numerusform>%n mensagens novas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guiche::NameDialog</name>
    <message>
        <source>Delete session</source>
        <translation>Excluir sessão</translation>
    </message>
    <message>
        <source>The desk logs out of the phone and forgets the settings, the webhook and its deliveries. This cannot be undone.</source>
        <translation>O Guichê se desvincula do celular e apaga as configurações, o webhook e as entregas. Não dá para desfazer.</translation>
    </message>
    <message>
        <source>Type “%1” to delete it</source>
        <extracomment>%1: the session&apos;s name</extracomment>
        <translation>Digite “%1” para excluir</translation>
    </message>
    <message>
        <source>Rename session</source>
        <translation>Renomear sessão</translation>
    </message>
    <message>
        <source>Name for the team</source>
        <translation>Nome para a equipe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>Dê um nome</translation>
    </message>
</context>
<context>
    <name>guiche::NewSessionDialog</name>
    <message>
        <source>WhatsApp Web: link a phone with a QR code</source>
        <translation>WhatsApp Web: vincule um celular com QR code</translation>
    </message>
    <message>
        <source>Cloud API: a number at Meta, with an access token</source>
        <translation>Cloud API: um número na Meta, com token de acesso</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nova sessão</translation>
    </message>
    <message>
        <source>One session is one WhatsApp number.</source>
        <translation>Cada sessão é um número de WhatsApp.</translation>
    </message>
    <message>
        <source>Name for the team</source>
        <translation>Nome para a equipe</translation>
    </message>
    <message>
        <source>Sales</source>
        <extracomment>Example of a session&apos;s name</extracomment>
        <translation>Vendas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Create session</source>
        <translation>Criar sessão</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>Dê um nome</translation>
    </message>
    <message>
        <source>Phone number ID</source>
        <translation>ID do número de telefone</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acesso</translation>
    </message>
    <message>
        <source>The app secret and the verify token follow on the session&apos;s page.</source>
        <translation>O segredo do app e o token de verificação ficam na página da sessão.</translation>
    </message>
    <message>
        <source>Meta shows it beside the number</source>
        <translation>A Meta mostra ao lado do número</translation>
    </message>
    <message>
        <source>Without it nothing can be sent</source>
        <translation>Sem ele nada pode ser enviado</translation>
    </message>
</context>
<context>
    <name>guiche::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>guiche::OwnAvatar</name>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>On break</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Presence and its reason: &quot;On break: lunch&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2. Your menu</source>
        <extracomment>Tool tip of the own avatar. %1: the person&apos;s name, %2: presence</extracomment>
        <translation>%1 · %2. Seu menu</translation>
    </message>
</context>
<context>
    <name>guiche::PairingCard</name>
    <message>
        <source>Connect this session&apos;s WhatsApp</source>
        <translation>Conecte o WhatsApp desta sessão</translation>
    </message>
    <message>
        <source>The phone stays the main device. It takes less than a minute.</source>
        <translation>O celular continua sendo o aparelho principal. Leva menos de um minuto.</translation>
    </message>
    <message>
        <source>Open WhatsApp on the phone</source>
        <translation>Abra o WhatsApp no celular</translation>
    </message>
    <message>
        <source>Use the number that will serve this session</source>
        <translation>Use o número que vai atender nesta sessão</translation>
    </message>
    <message>
        <source>Tap Linked devices</source>
        <translation>Toque em Dispositivos conectados</translation>
    </message>
    <message>
        <source>Android: menu ⋮   iPhone: Settings</source>
        <translation>Android: menu ⋮   iPhone: Configurações</translation>
    </message>
    <message>
        <source>Tap Link a device</source>
        <translation>Toque em Conectar dispositivo</translation>
    </message>
    <message>
        <source>Confirm with your fingerprint or the phone&apos;s PIN</source>
        <translation>Confirme com a digital ou o PIN do celular</translation>
    </message>
    <message>
        <source>Point the camera at this code</source>
        <translation>Aponte a câmera para este código</translation>
    </message>
    <message>
        <source>The connection shows up here by itself</source>
        <translation>A conexão aparece aqui sozinha</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Novo código</translation>
    </message>
    <message>
        <source>Preparing the code…</source>
        <translation>Preparando o código…</translation>
    </message>
    <message>
        <source>This code is too long to be drawn. Ask for a new one.</source>
        <translation>Este código é longo demais para ser exibido. Peça outro.</translation>
    </message>
    <message>
        <source>This code has expired. Ask for a new one.</source>
        <translation>Este código venceu. Peça outro.</translation>
    </message>
    <message>
        <source>Expires in %1 · renews by itself</source>
        <extracomment>Below a QR code. %1: the time that is left, like &quot;42 s&quot;</extracomment>
        <translation>Vence em %1 · renova sozinho</translation>
    </message>
</context>
<context>
    <name>guiche::PasswordStrengthBar</name>
    <message numerus="yes">
        <source>At least %n characters, with an upper-case letter, a digit and a sign.</source>
        <translation>
            <numerusform>No mínimo %n caractere, com uma letra maiúscula, um número e um símbolo.</numerusform>
            <numerusform>No mínimo %n caracteres, com uma letra maiúscula, um número e um símbolo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too short: %n more characters.</source>
        <translation>
            <numerusform>Curta demais: falta %n caractere.</numerusform>
            <numerusform>Curta demais: faltam %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still missing: an upper-case letter.</source>
        <translation>Ainda falta uma letra maiúscula.</translation>
    </message>
    <message>
        <source>Still missing: a digit.</source>
        <translation>Ainda falta um número.</translation>
    </message>
    <message>
        <source>Still missing: a sign, such as ! or #.</source>
        <translation>Ainda falta um símbolo, como ! ou #.</translation>
    </message>
    <message>
        <source>Weak: easy to guess. Use words that do not belong together.</source>
        <translation>Fraca: fácil de adivinhar. Use palavras sem relação entre si.</translation>
    </message>
    <message>
        <source>Fair. A longer one is harder to guess.</source>
        <translation>Razoável. Uma senha mais longa é mais difícil de adivinhar.</translation>
    </message>
    <message>
        <source>Good. A few more characters make it strong.</source>
        <translation>Boa. Com mais alguns caracteres fica forte.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Forte.</translation>
    </message>
</context>
<context>
    <name>guiche::PersonMenu</name>
    <message>
        <source>Sign out</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Lunch</source>
        <comment>reason of a break</comment>
        <translation>Almoço</translation>
    </message>
    <message>
        <source>Coffee</source>
        <comment>reason of a break</comment>
        <translation>Café</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>reason of a break</comment>
        <translation>Reunião</translation>
    </message>
    <message>
        <source>Training</source>
        <comment>reason of a break</comment>
        <translation>Treinamento</translation>
    </message>
    <message>
        <source>Back soon</source>
        <comment>reason of a break</comment>
        <translation>Volto já</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>Webchat</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copiar o link</translation>
    </message>
    <message>
        <source>Link of the web chat copied.</source>
        <translation>Link do webchat copiado.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir no navegador</translation>
    </message>
    <message>
        <source>The browser could not be opened. Copy the link instead.</source>
        <translation>Não foi possível abrir o navegador. Copie o link.</translation>
    </message>
    <message>
        <source>Put it into a site…</source>
        <translation>Colocar em um site…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Igual ao sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Your organization has no web chat yet.</source>
        <translation>Sua organização ainda não tem webchat.</translation>
    </message>
    <message>
        <source>Put the web chat into a site</source>
        <translation>Colocar o webchat em um site</translation>
    </message>
    <message>
        <source>Paste this line before the end of the page&apos;s body. The site&apos;s address must be among the allowed origins in the settings.</source>
        <translation>Cole esta linha antes do fim do body da página. O endereço do site precisa estar entre as origens permitidas nas configurações.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Code copied.</source>
        <translation>Código copiado.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reduzir animações</translation>
    </message>
</context>
<context>
    <name>guiche::PhoneCard</name>
    <message>
        <source>Rather connect by number?</source>
        <translation>Prefere conectar pelo número?</translation>
    </message>
    <message>
        <source>On the phone, choose “Link with phone number instead” and type the code.</source>
        <translation>No celular, escolha “Conectar com número de telefone” e digite o código.</translation>
    </message>
    <message>
        <source>Phone number of this session</source>
        <translation>Número de telefone desta sessão</translation>
    </message>
    <message>
        <source>Get a code</source>
        <translation>Gerar código</translation>
    </message>
    <message>
        <source>Pairing code</source>
        <translation>Código de vinculação</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>Digits are missing: use country code, area code and number</source>
        <translation>Faltam dígitos: use código do país, DDD e número</translation>
    </message>
    <message>
        <source>Appears here after “Get a code”</source>
        <translation>Aparece aqui depois de “Gerar código”</translation>
    </message>
    <message>
        <source>This code has expired. Get a new one.</source>
        <translation>Este código venceu. Gere outro.</translation>
    </message>
    <message>
        <source>Good for another %1</source>
        <extracomment>%1: the time that is left, like &quot;1 min 48 s&quot;</extracomment>
        <translation>Vale por mais %1</translation>
    </message>
</context>
<context>
    <name>guiche::ProxyDialog</name>
    <message>
        <source>Proxy of this session</source>
        <translation>Proxy desta sessão</translation>
    </message>
    <message>
        <source>A connected session connects anew through it.</source>
        <translation>Uma sessão conectada se reconecta por ele.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>User (optional)</source>
        <translation>Usuário (opcional)</translation>
    </message>
    <message>
        <source>Password (optional)</source>
        <translation>Senha (opcional)</translation>
    </message>
    <message>
        <source>The stored one is not shown; type it again.</source>
        <translation>A senha guardada não aparece; digite de novo.</translation>
    </message>
    <message>
        <source>Remove proxy</source>
        <translation>Remover proxy</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>A host name or an address</source>
        <translation>Um nome de servidor ou endereço</translation>
    </message>
    <message>
        <source>1 to 65535</source>
        <translation>1 a 65535</translation>
    </message>
</context>
<context>
    <name>guiche::QrTile</name>
    <message>
        <source>QR code for WhatsApp. Scan it with the phone&apos;s camera.</source>
        <translation>QR code do WhatsApp. Escaneie com a câmera do celular.</translation>
    </message>
</context>
<context>
    <name>guiche::Rail</name>
    <message>
        <source>Inbox</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Todos os atalhos</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integrações</translation>
    </message>
</context>
<context>
    <name>guiche::RailItem</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A tool tip: what a screen is called and its shortcut, &quot;Queue (Ctrl+2)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n esperando</numerusform>
            <numerusform>%1, %n esperando</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guiche::ReplayDialog</name>
    <message>
        <source>Replay deliveries</source>
        <translation>Reenviar entregas</translation>
    </message>
    <message>
        <source>Each event goes out again, in its order and with the same event id, to the webhook&apos;s present address. Receivers that keep the ids know what they had.</source>
        <translation>Cada evento sai de novo, na ordem e com o mesmo ID de evento, para o endereço atual do webhook. Receptores que guardam os IDs sabem o que já receberam.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Which deliveries</source>
        <translation>Quais entregas</translation>
    </message>
    <message>
        <source>Only failed ones</source>
        <translation>Só as que falharam</translation>
    </message>
    <message>
        <source>Only delivered ones</source>
        <translation>Só as entregues</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Todas as sessões</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Reenviar</translation>
    </message>
</context>
<context>
    <name>guiche::RestClient</name>
    <message>
        <source>The desk did not answer as expected (status %1).</source>
        <extracomment>%1 is an HTTP status, like 502; shown when something between this program and the desk answered.</extracomment>
        <translation>O servidor não respondeu como esperado (status %1).</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure: %2</source>
        <extracomment>%1 is the host, %2 what the TLS library says is wrong with its certificate.</extracomment>
        <translation>A conexão com %1 não é segura: %2</translation>
    </message>
    <message>
        <source>The desk&apos;s address %1 was not found.</source>
        <extracomment>%1 is the host that was typed or configured.</extracomment>
        <translation>O endereço do servidor %1 não foi encontrado.</translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <extracomment>%1 is an address like http://127.0.0.1:8000.</extracomment>
        <translation>Nada responde em %1.</translation>
    </message>
    <message>
        <source>The desk&apos;s answer did not arrive.</source>
        <translation>A resposta do servidor não chegou.</translation>
    </message>
    <message>
        <source>The desk cannot be reached: %1</source>
        <extracomment>%1 is what the operating system says.</extracomment>
        <translation>Não foi possível acessar o servidor: %1</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>Você saiu.</translation>
    </message>
</context>
<context>
    <name>guiche::SearchDelegate</name>
    <message>
        <source>no conversation</source>
        <translation>nenhuma conversa</translation>
    </message>
</context>
<context>
    <name>guiche::SearchOverlay</name>
    <message>
        <source>Search everything</source>
        <translation>Buscar em tudo</translation>
    </message>
    <message>
        <source>Search messages and contacts</source>
        <translation>Buscar mensagens e contatos</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Resultados da busca</translation>
    </message>
    <message>
        <source>Type a name, a phone number or words of a message.</source>
        <translation>Digite um nome, um telefone ou palavras de uma mensagem.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Check the spelling, or try fewer words.</source>
        <extracomment>%1: what was searched for</extracomment>
        <translation>Nada encontrado para “%1”. Confira a grafia ou use menos palavras.</translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guiche::SearchResults</name>
    <message>
        <source>Contact %1, %2</source>
        <translation>Contato %1, %2</translation>
    </message>
    <message>
        <source>Message of %1, %2, %3</source>
        <extracomment>Read out. %1: name, %2: date, %3: text of the message</extracomment>
        <translation>Mensagem de %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>guiche::SecretDialog</name>
    <message>
        <source>Secret of the webhook</source>
        <translation>Segredo do webhook</translation>
    </message>
    <message>
        <source>It is shown only now: copy it to the receiver. The old one signs too for 24 h.</source>
        <translation>Ele só aparece agora: copie para o receptor. O antigo também assina por mais 24 h.</translation>
    </message>
    <message>
        <source>It is shown only now: copy it to the receiver, which checks the signatures with it.</source>
        <translation>Ele só aparece agora: copie para o receptor, que confere as assinaturas com ele.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Segredo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>Já guardei</translation>
    </message>
</context>
<context>
    <name>guiche::SegmentedTabs</name>
    <message>
        <source>%1, %2</source>
        <extracomment>The current tab and its number of conversations, read out: &quot;Mine, 10&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>guiche::ServerDialog</name>
    <message>
        <source>Change server</source>
        <translation>Trocar servidor</translation>
    </message>
    <message>
        <source>The address of the server that your organization uses.</source>
        <translation>O endereço do servidor que a sua organização usa.</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Endereço do servidor</translation>
    </message>
    <message>
        <source>Use the server of this program</source>
        <translation>Usar o servidor deste programa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>That is not an address. Example: https://desk.example</source>
        <translation>Este não é um endereço. Exemplo: https://desk.example</translation>
    </message>
</context>
<context>
    <name>guiche::SessionActions</name>
    <message>
        <source>%1 is disconnected.</source>
        <extracomment>%1: the session&apos;s name</extracomment>
        <translation>%1 foi desconectada.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Log out of the phone</source>
        <translation>Desvincular do celular</translation>
    </message>
    <message>
        <source>“%1” leaves the phone&apos;s linked devices and its keys are removed here. To come back, scan a new QR code. Conversations and history stay.</source>
        <extracomment>%1: the session&apos;s name</extracomment>
        <translation>“%1” sai dos dispositivos conectados do celular e as chaves são removidas daqui. Para voltar, escaneie um novo QR code. As conversas e o histórico ficam.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Desvincular</translation>
    </message>
    <message>
        <source>%1 is logged out.</source>
        <extracomment>%1: the session&apos;s name</extracomment>
        <translation>%1 foi desvinculada.</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <extracomment>%1: the session&apos;s name</extracomment>
        <translation>%1 foi excluída.</translation>
    </message>
</context>
<context>
    <name>guiche::SessionDelegate</name>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>What a screen reader says of a session: %1 name, %2 state, %3 number and reason</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>guiche::SessionDetail</name>
    <message>
        <source>Code copied.</source>
        <translation>Código copiado.</translation>
    </message>
    <message>
        <source>Address copied.</source>
        <translation>Endereço copiado.</translation>
    </message>
    <message>
        <source>Connected %1</source>
        <extracomment>Below a session&apos;s name. %1: like &quot;today at 10:14&quot;</extracomment>
        <translation>Conectada %1</translation>
    </message>
    <message>
        <source>Created %1 · %2</source>
        <extracomment>Below a session&apos;s name. %1: like &quot;today at 10:14&quot;, %2: &quot;WhatsApp Web&quot; or &quot;Cloud API&quot;</extracomment>
        <translation>Criada %1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Below a session&apos;s name. %1: why, %2: like &quot;today at 10:14&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Cancel pairing</source>
        <translation>Cancelar vinculação</translation>
    </message>
    <message>
        <source>Restart connection</source>
        <translation>Reiniciar conexão</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Mais ações</translation>
    </message>
    <message>
        <source>Phones cannot be linked on this desk.</source>
        <translation>Não é possível vincular celulares neste Guichê.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Delete session…</source>
        <translation>Excluir sessão…</translation>
    </message>
</context>
<context>
    <name>guiche::SessionListView</name>
    <message>
        <source>WhatsApp sessions</source>
        <translation>Sessões de WhatsApp</translation>
    </message>
</context>
<context>
    <name>guiche::SessionWatch</name>
    <message numerus="yes">
        <source>%n session(s) dropped.</source>
        <translation>
            <numerusform>%n sessão caiu.</numerusform>
            <numerusform>%n sessões caíram.</numerusform>
        </translation>
    </message>
    <message>
        <source>Session %1 dropped.</source>
        <extracomment>%1: the session&apos;s name</extracomment>
        <translation>A sessão %1 caiu.</translation>
    </message>
    <message>
        <source>Session %1 is unstable.</source>
        <extracomment>%1: the session&apos;s name</extracomment>
        <translation>A sessão %1 está instável.</translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <extracomment>After the name of a session that dropped. %1: why, like &quot;removed on the phone&quot;</extracomment>
        <translation>Motivo: %1.</translation>
    </message>
    <message>
        <source>View session</source>
        <translation>Ver sessão</translation>
    </message>
</context>
<context>
    <name>guiche::SessionsPage</name>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>New</source>
        <comment>session</comment>
        <translation>Nova</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nova sessão</translation>
    </message>
    <message>
        <source>move</source>
        <translation>navegar</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abrir</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>renomear</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Above the list of sessions. %1: how many sessions (with the word), %2: how many are connected (with the word)</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sessão</numerusform>
            <numerusform>%n sessões</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%n conectada</numerusform>
            <numerusform>%n conectadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading the sessions</source>
        <translation>Carregando as sessões</translation>
    </message>
    <message>
        <source>The sessions could not be loaded</source>
        <translation>Não foi possível carregar as sessões</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>No WhatsApp session</source>
        <translation>Nenhuma sessão de WhatsApp</translation>
    </message>
    <message>
        <source>Connect a number to start receiving messages.</source>
        <translation>Conecte um número para começar a receber mensagens.</translation>
    </message>
    <message>
        <source>An administrator can connect a number.</source>
        <translation>Um administrador pode conectar um número.</translation>
    </message>
</context>
<context>
    <name>guiche::SettingsCard</name>
    <message>
        <source>Event delivery and connection</source>
        <translation>Entrega de eventos e conexão</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Add webhook</source>
        <translation>Adicionar webhook</translation>
    </message>
    <message>
        <source>Edit webhook</source>
        <translation>Editar webhook</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>None: events go nowhere</source>
        <translation>Nenhum: os eventos não são enviados</translation>
    </message>
    <message>
        <source>On</source>
        <comment>webhook</comment>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Turned off</source>
        <comment>webhook</comment>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>all events</source>
        <translation>todos os eventos</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Segredo</translation>
    </message>
    <message>
        <source>Signs every delivery; shown only once</source>
        <translation>Assina cada entrega; só aparece uma vez</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Novo segredo</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Configurado</translation>
    </message>
    <message>
        <source>None: connects directly</source>
        <translation>Nenhum: conecta direto</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Add proxy</source>
        <translation>Adicionar proxy</translation>
    </message>
    <message>
        <source>Connect by itself when the desk starts</source>
        <translation>Conectar sozinha quando o Guichê iniciar</translation>
    </message>
    <message>
        <source>Take conversations of groups too</source>
        <translation>Receber também conversas de grupos</translation>
    </message>
</context>
<context>
    <name>guiche::ShellView</name>
    <message>
        <source>Back online.</source>
        <translation>Conexão restabelecida.</translation>
    </message>
    <message>
        <source>Waiting messages are going out.</source>
        <translation>As mensagens em espera estão saindo.</translation>
    </message>
    <message>
        <source>Offline.</source>
        <translation>Sem conexão.</translation>
    </message>
    <message>
        <source>Messages go out on reconnection.</source>
        <translation>Mensagens saem ao reconectar.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
</context>
<context>
    <name>guiche::ShortcutsOverlay</name>
    <message>
        <source>All shortcuts</source>
        <translation>Todos os atalhos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Em todas as telas</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Buscar em tudo</translation>
    </message>
    <message>
        <source>Switch screen</source>
        <translation>Trocar de tela</translation>
    </message>
    <message>
        <source>Take the next in the queue</source>
        <translation>Atender a próxima da fila</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Próxima área</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Área anterior</translation>
    </message>
    <message>
        <source>Close the top layer</source>
        <translation>Fechar o que estiver na frente</translation>
    </message>
    <message>
        <source>Conversation list</source>
        <translation>Lista de conversas</translation>
    </message>
    <message>
        <source>Previous or next conversation</source>
        <translation>Conversa anterior ou próxima</translation>
    </message>
    <message>
        <source>First or last conversation</source>
        <translation>Primeira ou última conversa</translation>
    </message>
    <message>
        <source>Open and write</source>
        <translation>Abrir e escrever</translation>
    </message>
    <message>
        <source>Next unread conversation</source>
        <translation>Próxima conversa não lida</translation>
    </message>
    <message>
        <source>Previous unread conversation</source>
        <translation>Conversa não lida anterior</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Canned answers</source>
        <translation>Respostas prontas</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nova linha</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Nota interna</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Anexar um arquivo</translation>
    </message>
    <message>
        <source>Search in the conversation</source>
        <translation>Buscar na conversa</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferir</translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation>Encerrar a conversa</translation>
    </message>
    <message>
        <source>Customer panel</source>
        <translation>Painel do cliente</translation>
    </message>
    <message>
        <source>Select the last message</source>
        <translation>Selecionar a última mensagem</translation>
    </message>
    <message>
        <source>Reply to the selected message</source>
        <translation>Responder à mensagem selecionada</translation>
    </message>
    <message>
        <source>Send a failed message again</source>
        <translation>Reenviar uma mensagem que falhou</translation>
    </message>
    <message>
        <source>Scroll the messages</source>
        <translation>Rolar as mensagens</translation>
    </message>
</context>
<context>
    <name>guiche::SignInPage</name>
    <message>
        <source>Enter</source>
        <comment>name of the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ask an administrator of your organization for a new password.</source>
        <translation>Peça uma senha nova a um administrador da sua organização.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: name of the organization, %2: host name of the server</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Keep me signed in</source>
        <translation>Manter conectado</translation>
    </message>
    <message>
        <source>I forgot my password</source>
        <translation>Esqueci a senha</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>button</comment>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Servidor novo?</translation>
    </message>
    <message>
        <source>Create an organization</source>
        <translation>Criar organização</translation>
    </message>
    <message>
        <source>Change server</source>
        <translation>Trocar servidor</translation>
    </message>
    <message>
        <source>Type your e-mail.</source>
        <translation>Digite seu e-mail.</translation>
    </message>
    <message>
        <source>That is not an e-mail address.</source>
        <translation>Este não é um endereço de e-mail.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Digite sua senha.</translation>
    </message>
    <message>
        <source>The server at %1 does not answer. Check the network, or change the server.</source>
        <extracomment>%1: host name of the server</extracomment>
        <translation>O servidor em %1 não responde. Confira a rede ou troque de servidor.</translation>
    </message>
    <message>
        <source>E-mail or password do not match.</source>
        <translation>E-mail ou senha não conferem.</translation>
    </message>
    <message numerus="yes">
        <source>E-mail or password do not match. %n attempts left.</source>
        <translation>
            <numerusform>E-mail ou senha não conferem. Resta %n tentativa.</numerusform>
            <numerusform>E-mail ou senha não conferem. Restam %n tentativas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Code of your authenticator</source>
        <translation>Código do autenticador</translation>
    </message>
    <message>
        <source>Type the code.</source>
        <translation>Digite o código.</translation>
    </message>
    <message>
        <source>Type the code that your authenticator shows, or a recovery code.</source>
        <translation>Digite o código que o seu autenticador mostra, ou um código de recuperação.</translation>
    </message>
    <message>
        <source>The code does not match.</source>
        <translation>O código não confere.</translation>
    </message>
    <message numerus="yes">
        <source>The code does not match. %n attempts left.</source>
        <translation>
            <numerusform>O código não confere. Resta %n tentativa.</numerusform>
            <numerusform>O código não confere. Restam %n tentativas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guiche::SignatureTester</name>
    <message>
        <source>Check a signature</source>
        <translation>Conferir uma assinatura</translation>
    </message>
    <message>
        <source>Paste what your receiver got. It is checked here; nothing is sent anywhere.</source>
        <translation>Cole o que o seu receptor recebeu. A conferência é feita aqui; nada é enviado.</translation>
    </message>
    <message>
        <source>Secret of the webhook (whsec_…)</source>
        <translation>Segredo do webhook (whsec_…)</translation>
    </message>
    <message>
        <source>Headers, one a line</source>
        <translation>Cabeçalhos, um por linha</translation>
    </message>
    <message>
        <source>Body, exactly as it came</source>
        <translation>Corpo, exatamente como chegou</translation>
    </message>
</context>
<context>
    <name>guiche::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Carregando</translation>
    </message>
</context>
<context>
    <name>guiche::Splash</name>
    <message>
        <source>Opening the desk…</source>
        <translation>Abrindo o Guichê…</translation>
    </message>
</context>
<context>
    <name>guiche::StateCard</name>
    <message>
        <source>The connection was lost</source>
        <translation>A conexão foi perdida</translation>
    </message>
    <message>
        <source>It is tried again by itself. Messages wait and go out when it is back.</source>
        <translation>Ela é refeita sozinha. As mensagens esperam e saem quando a conexão voltar.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Meta is checking the access token.</source>
        <translation>A Meta está verificando o token de acesso.</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Isso leva alguns segundos.</translation>
    </message>
    <message>
        <source>Nobody scanned the code in time</source>
        <translation>Ninguém escaneou o código a tempo</translation>
    </message>
    <message>
        <source>Have the phone at hand and ask for a new code.</source>
        <translation>Tenha o celular à mão e peça um novo código.</translation>
    </message>
    <message>
        <source>Another program took over this connection</source>
        <translation>Outro programa assumiu esta conexão</translation>
    </message>
    <message>
        <source>Connect again to bring it back here; the other one then stops.</source>
        <translation>Conecte de novo para trazê-la de volta; o outro programa então para.</translation>
    </message>
    <message>
        <source>This device was removed on the phone</source>
        <translation>Este dispositivo foi removido no celular</translation>
    </message>
    <message>
        <source>Connect and scan a new code. The history stays.</source>
        <translation>Conecte e escaneie um novo código. O histórico fica.</translation>
    </message>
    <message>
        <source>WhatsApp refused the connection</source>
        <translation>WhatsApp recusou a conexão</translation>
    </message>
    <message>
        <source>Try again; if it happens again, look at the history below.</source>
        <translation>Tente de novo; se acontecer outra vez, veja o histórico abaixo.</translation>
    </message>
    <message>
        <source>Connect again to go on.</source>
        <translation>Conecte de novo para continuar.</translation>
    </message>
    <message>
        <source>The WhatsApp helper cannot start</source>
        <translation>O auxiliar do WhatsApp não consegue iniciar</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer, then connect again.</source>
        <translation>Fale com quem cuida deste computador e depois conecte de novo.</translation>
    </message>
    <message>
        <source>Meta refused the access token</source>
        <translation>Meta recusou o token de acesso</translation>
    </message>
    <message>
        <source>Put a valid token into the form below and test it.</source>
        <translation>Informe um token válido no formulário abaixo e teste.</translation>
    </message>
    <message>
        <source>Logged out</source>
        <translation>Desvinculada</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Desconectada</translation>
    </message>
    <message>
        <source>One click brings it back.</source>
        <translation>Um clique traz a sessão de volta.</translation>
    </message>
    <message>
        <source>The phone is still paired: one click brings it back.</source>
        <translation>O celular continua vinculado: um clique traz a sessão de volta.</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Ainda não conectada</translation>
    </message>
    <message>
        <source>Fill in the form below, then test the connection.</source>
        <translation>Preencha o formulário abaixo e teste a conexão.</translation>
    </message>
    <message>
        <source>Have the phone at hand: the next step shows a code to scan.</source>
        <translation>Tenha o celular à mão: a próxima etapa mostra um código para escanear.</translation>
    </message>
    <message>
        <source>What it said: %1</source>
        <extracomment>%1: what WhatsApp or Meta said, in its own words</extracomment>
        <translation>A resposta foi: %1</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Novo código</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
</context>
<context>
    <name>guiche::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>Read out: which step of how many, and its name</extracomment>
        <translation>Etapa %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>guiche::StepRow</name>
    <message>
        <source>Step %1: %2. %3</source>
        <extracomment>What a screen reader says of a step: %1 its number, %2 what to do, %3 more about it</extracomment>
        <translation>Etapa %1: %2. %3</translation>
    </message>
</context>
<context>
    <name>guiche::SummaryCard</name>
    <message>
        <source>%1 · name shown at WhatsApp</source>
        <extracomment>Below a session&apos;s number. %1: the name that customers see at WhatsApp</extracomment>
        <translation>%1 · nome exibido no WhatsApp</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>Conectada desde</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Última mensagem</translation>
    </message>
</context>
<context>
    <name>guiche::TagEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>Adicionar etiqueta</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nova etiqueta</translation>
    </message>
    <message>
        <source>Click to remove this tag</source>
        <translation>Clique para remover esta etiqueta</translation>
    </message>
    <message>
        <source>Tag %1, remove</source>
        <extracomment>%1: a tag</extracomment>
        <translation>Etiqueta %1, remover</translation>
    </message>
</context>
<context>
    <name>guiche::TextField</name>
    <message>
        <source>Hide password</source>
        <translation>Ocultar senha</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Mostrar senha</translation>
    </message>
</context>
<context>
    <name>guiche::Transcript</name>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>aguardando envio</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviada</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregue</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lida</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>não enviada</translation>
    </message>
    <message>
        <source>not known whether it was sent</source>
        <translation>não se sabe se foi enviada</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistente</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Nota interna</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <extracomment>The line above the messages that were unread when the conversation was opened.</extracomment>
        <translation>
            <numerusform>%n mensagem nova</numerusform>
            <numerusform>%n mensagens novas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guiche::TranscriptSearch</name>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the places that were found is shown: %1 of %2</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Search in this conversation</source>
        <translation>Buscar nesta conversa</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Mais antigas</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Mais recentes</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fechar a busca</translation>
    </message>
</context>
<context>
    <name>guiche::TranscriptView</name>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
</context>
<context>
    <name>guiche::TransferDialog</name>
    <message>
        <source>full · %1 of %2</source>
        <extracomment>Load of a colleague: %1 conversations now, %2 at most</extracomment>
        <translation>no limite · %1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>load</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Transfer the conversation</source>
        <translation>Transferir a conversa</translation>
    </message>
    <message>
        <source>Who goes on with %1?</source>
        <extracomment>%1: the customer&apos;s name</extracomment>
        <translation>Quem continua com %1?</translation>
    </message>
    <message>
        <source>Search a colleague</source>
        <translation>Buscar colega</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Colegas</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>Motivo (opcional)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferir</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>There is nobody else yet</source>
        <translation>Ainda não há mais ninguém</translation>
    </message>
    <message>
        <source>Nobody by that name</source>
        <translation>Ninguém com esse nome</translation>
    </message>
</context>
<context>
    <name>guiche::WebhookDialog</name>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>The desk posts each event to this address, signed, in order, and tries again until it is answered.</source>
        <translation>O Guichê envia cada evento a este endereço, assinado e em ordem, e tenta de novo até ter resposta.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Leave empty to turn the webhook off.</source>
        <translation>Deixe vazio para desativar o webhook.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Connection changed</source>
        <translation>Conexão alterada</translation>
    </message>
    <message>
        <source>New message, in or out</source>
        <translation>Nova mensagem, recebida ou enviada</translation>
    </message>
    <message>
        <source>Message changed</source>
        <translation>Mensagem alterada</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>Mensagem apagada</translation>
    </message>
    <message>
        <source>Delivered or read</source>
        <translation>Entregue ou lida</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Novo grupo</translation>
    </message>
    <message>
        <source>Group changed</source>
        <translation>Grupo alterado</translation>
    </message>
    <message>
        <source>Group members changed</source>
        <translation>Membros do grupo alterados</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Novo contato</translation>
    </message>
    <message>
        <source>Contact changed</source>
        <translation>Contato alterado</translation>
    </message>
    <message>
        <source>Online or typing</source>
        <translation>Online ou digitando</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Novo chat</translation>
    </message>
    <message>
        <source>Chat changed</source>
        <translation>Chat alterado</translation>
    </message>
    <message>
        <source>Chat deleted</source>
        <translation>Chat apagado</translation>
    </message>
    <message>
        <source>Use a whole address, with https:// or http://</source>
        <translation>Use um endereço completo, com https:// ou http://</translation>
    </message>
    <message>
        <source>Choose at least one event.</source>
        <translation>Escolha pelo menos um evento.</translation>
    </message>
</context>
<context>
    <name>guiche::WebhooksPage</name>
    <message>
        <source>Integrations</source>
        <translation>Integrações</translation>
    </message>
    <message>
        <source>Webhook deliveries</source>
        <translation>Entregas de webhook</translation>
    </message>
    <message>
        <source>Signature tester</source>
        <translation>Testador de assinatura</translation>
    </message>
    <message>
        <source>Replay…</source>
        <translation>Reenviar…</translation>
    </message>
    <message>
        <source>Replay several deliveries</source>
        <translation>Reenviar várias entregas</translation>
    </message>
    <message>
        <source>All</source>
        <comment>deliveries</comment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Deliveries by state</source>
        <translation>Entregas por estado</translation>
    </message>
    <message>
        <source>Deliveries of a session</source>
        <translation>Entregas de uma sessão</translation>
    </message>
    <message>
        <source>Deliveries of an event</source>
        <translation>Entregas de um evento</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Todos os eventos</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Todas as sessões</translation>
    </message>
    <message>
        <source>No delivery like that</source>
        <translation>Nenhuma entrega assim</translation>
    </message>
    <message>
        <source>Choose another filter.</source>
        <translation>Escolha outro filtro.</translation>
    </message>
    <message>
        <source>No deliveries yet</source>
        <translation>Nenhuma entrega ainda</translation>
    </message>
    <message>
        <source>Give a session a webhook, and every event that it sends is listed here.</source>
        <translation>Configure um webhook em uma sessão, e cada evento que ela enviar aparece aqui.</translation>
    </message>
    <message>
        <source>The deliveries could not be loaded</source>
        <translation>Não foi possível carregar as entregas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Replay this delivery</source>
        <translation>Reenviar esta entrega</translation>
    </message>
    <message>
        <source>The event goes out again with the same event id, behind everything that waits.</source>
        <translation>O evento sai de novo com o mesmo ID de evento, depois de tudo o que está esperando.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>The delivery is queued again.</source>
        <translation>A entrega voltou para a fila.</translation>
    </message>
    <message>
        <source>Nothing to replay in that period.</source>
        <translation>Nada para reenviar nesse período.</translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(ies) queued again.</source>
        <translation>
            <numerusform>%n entrega voltou para a fila.</numerusform>
            <numerusform>%n entregas voltaram para a fila.</numerusform>
        </translation>
    </message>
</context>
</TS>
