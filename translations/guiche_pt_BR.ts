<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>ApiNames</name>
    <message>
        <source>A user session</source>
        <translation>Ler sessão de usuário</translation>
    </message>
    <message>
        <source>Activate a secret</source>
        <translation>Ativar segredo</translation>
    </message>
    <message>
        <source>Add an internal note</source>
        <translation>Adicionar nota interna</translation>
    </message>
    <message>
        <source>Answer Meta&apos;s question</source>
        <translation>Responder à verificação da Meta</translation>
    </message>
    <message>
        <source>Ask for a new password</source>
        <translation>Pedir uma nova senha</translation>
    </message>
    <message>
        <source>Ask for a pairing code</source>
        <translation>Pedir código de pareamento</translation>
    </message>
    <message>
        <source>Assign the conversation</source>
        <translation>Atribuir a conversa</translation>
    </message>
    <message>
        <source>Begin a second factor</source>
        <translation>Iniciar um segundo fator</translation>
    </message>
    <message>
        <source>Cancel an import</source>
        <translation>Cancelar importação</translation>
    </message>
    <message>
        <source>Change a contact</source>
        <translation>Alterar contato</translation>
    </message>
    <message>
        <source>Change a secret</source>
        <translation>Alterar segredo</translation>
    </message>
    <message>
        <source>Change a session</source>
        <translation>Alterar sessão</translation>
    </message>
    <message>
        <source>Change a user</source>
        <translation>Alterar pessoa</translation>
    </message>
    <message>
        <source>Change one&apos;s password</source>
        <translation>Trocar a própria senha</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Alterar ajustes</translation>
    </message>
    <message>
        <source>Change the mail server</source>
        <translation>Alterar o servidor de e-mail</translation>
    </message>
    <message>
        <source>Change the own presence</source>
        <translation>Mudar a própria presença</translation>
    </message>
    <message>
        <source>Check the audit log</source>
        <translation>Verificar a auditoria</translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation>Encerrar a conversa</translation>
    </message>
    <message>
        <source>Confirm your password</source>
        <translation>Confirmar a senha</translation>
    </message>
    <message>
        <source>Connect a session</source>
        <translation>Conectar sessão</translation>
    </message>
    <message>
        <source>Create a canned answer</source>
        <translation>Criar resposta pronta</translation>
    </message>
    <message>
        <source>Create a secret</source>
        <translation>Criar segredo</translation>
    </message>
    <message>
        <source>Create a session</source>
        <translation>Criar sessão</translation>
    </message>
    <message>
        <source>Create a user session</source>
        <translation>Criar sessão de usuário</translation>
    </message>
    <message>
        <source>Create a user</source>
        <translation>Criar pessoa</translation>
    </message>
    <message>
        <source>Create an API key</source>
        <translation>Criar chave de API</translation>
    </message>
    <message>
        <source>Deactivate a secret</source>
        <translation>Desativar segredo</translation>
    </message>
    <message>
        <source>Deactivate a user</source>
        <translation>Desativar pessoa</translation>
    </message>
    <message>
        <source>Delete a canned answer</source>
        <translation>Excluir resposta pronta</translation>
    </message>
    <message>
        <source>Delete a contact</source>
        <translation>Excluir contato</translation>
    </message>
    <message>
        <source>Delete a secret</source>
        <translation>Excluir segredo</translation>
    </message>
    <message>
        <source>Delete a session</source>
        <translation>Excluir sessão</translation>
    </message>
    <message>
        <source>Delete a user session</source>
        <translation>Excluir sessão de usuário</translation>
    </message>
    <message>
        <source>Delete an API key</source>
        <translation>Excluir chave de API</translation>
    </message>
    <message>
        <source>Disconnect a session</source>
        <translation>Desconectar sessão</translation>
    </message>
    <message>
        <source>Download a file</source>
        <translation>Baixar arquivo</translation>
    </message>
    <message>
        <source>End one of one&apos;s sign-ins</source>
        <translation>Encerrar um dos próprios acessos</translation>
    </message>
    <message>
        <source>End the second factor</source>
        <translation>Desativar o segundo fator</translation>
    </message>
    <message>
        <source>Events that a webhook can ask for</source>
        <translation>Eventos que um webhook pode pedir</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Exportar a auditoria</translation>
    </message>
    <message>
        <source>Get a QR code</source>
        <translation>Obter QR code</translation>
    </message>
    <message>
        <source>Get a delivery with its attempts</source>
        <translation>Ler entrega com suas tentativas</translation>
    </message>
    <message>
        <source>Give the conversation to another agent</source>
        <translation>Transferir a conversa</translation>
    </message>
    <message>
        <source>Hand in a customer&apos;s message</source>
        <translation>Receber mensagem de um cliente</translation>
    </message>
    <message>
        <source>Hand out a code for a new password</source>
        <translation>Gerar código para nova senha</translation>
    </message>
    <message>
        <source>How the desk is</source>
        <translation>Como está o servidor</translation>
    </message>
    <message>
        <source>Let a colleague in again</source>
        <translation>Desbloquear um colega</translation>
    </message>
    <message>
        <source>List API keys</source>
        <translation>Listar chaves de API</translation>
    </message>
    <message>
        <source>List and find contacts</source>
        <translation>Listar e buscar contatos</translation>
    </message>
    <message>
        <source>List canned answers</source>
        <translation>Listar respostas prontas</translation>
    </message>
    <message>
        <source>List conversations</source>
        <translation>Listar conversas</translation>
    </message>
    <message>
        <source>List deliveries of outgoing webhooks</source>
        <translation>Listar entregas de webhook</translation>
    </message>
    <message>
        <source>List imports</source>
        <translation>Listar importações</translation>
    </message>
    <message>
        <source>List one&apos;s sign-ins</source>
        <translation>Listar os próprios acessos</translation>
    </message>
    <message>
        <source>List secrets</source>
        <translation>Listar segredos</translation>
    </message>
    <message>
        <source>List the WhatsApp numbers</source>
        <translation>Listar números do WhatsApp</translation>
    </message>
    <message>
        <source>List the agents</source>
        <translation>Listar atendentes</translation>
    </message>
    <message>
        <source>List the message templates</source>
        <translation>Listar modelos de mensagem</translation>
    </message>
    <message>
        <source>List the sessions</source>
        <translation>Listar sessões</translation>
    </message>
    <message>
        <source>List the tags of contacts</source>
        <translation>Listar etiquetas de contatos</translation>
    </message>
    <message>
        <source>List users</source>
        <translation>Listar pessoas</translation>
    </message>
    <message>
        <source>Log a session out</source>
        <translation>Sair do aparelho</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Make a contact</source>
        <translation>Criar contato</translation>
    </message>
    <message>
        <source>Make a new webhook secret</source>
        <translation>Gerar novo segredo do webhook</translation>
    </message>
    <message>
        <source>Mark the conversation as read</source>
        <translation>Marcar a conversa como lida</translation>
    </message>
    <message>
        <source>Merge another contact into this one</source>
        <translation>Mesclar outro contato com este</translation>
    </message>
    <message>
        <source>Metrics in the text format of Prometheus</source>
        <translation>Métricas no formato do Prometheus</translation>
    </message>
    <message>
        <source>Put the second factor in force</source>
        <translation>Ativar o segundo fator</translation>
    </message>
    <message>
        <source>Read a canned answer</source>
        <translation>Ler resposta pronta</translation>
    </message>
    <message>
        <source>Read a contact</source>
        <translation>Ler contato</translation>
    </message>
    <message>
        <source>Read a conversation with its newest messages</source>
        <translation>Ler conversa com as mensagens mais novas</translation>
    </message>
    <message>
        <source>Read a secret</source>
        <translation>Ler segredo</translation>
    </message>
    <message>
        <source>Read a session</source>
        <translation>Ler sessão</translation>
    </message>
    <message>
        <source>Read a user</source>
        <translation>Ler pessoa</translation>
    </message>
    <message>
        <source>Read how far an import is</source>
        <translation>Ler o andamento de uma importação</translation>
    </message>
    <message>
        <source>Read older messages</source>
        <translation>Ler mensagens anteriores</translation>
    </message>
    <message>
        <source>Read one&apos;s second factor</source>
        <translation>Ler o próprio segundo fator</translation>
    </message>
    <message>
        <source>Read status and account</source>
        <translation>Ler situação e conta</translation>
    </message>
    <message>
        <source>Read the QR code</source>
        <translation>Ler o QR code</translation>
    </message>
    <message>
        <source>Read the audit log</source>
        <translation>Ler a auditoria</translation>
    </message>
    <message>
        <source>Read the definitions of the organization&apos;s own fields</source>
        <translation>Ler os campos próprios da organização</translation>
    </message>
    <message>
        <source>Read the event log</source>
        <translation>Ler o registro de eventos</translation>
    </message>
    <message>
        <source>Read the history of a session</source>
        <translation>Ler o histórico da sessão</translation>
    </message>
    <message>
        <source>Read the mail server</source>
        <translation>Ler o servidor de e-mail</translation>
    </message>
    <message>
        <source>Read the settings</source>
        <translation>Ler os ajustes</translation>
    </message>
    <message>
        <source>Read the status of a session</source>
        <translation>Ler a situação da sessão</translation>
    </message>
    <message>
        <source>Read the value of a secret</source>
        <translation>Ler o valor de um segredo</translation>
    </message>
    <message>
        <source>Register an organization</source>
        <translation>Cadastrar uma organização</translation>
    </message>
    <message>
        <source>Remove a colleague&apos;s second factor</source>
        <translation>Remover o segundo fator de um colega</translation>
    </message>
    <message>
        <source>Remove the proxy of a session</source>
        <translation>Remover o proxy da sessão</translation>
    </message>
    <message>
        <source>Renew the tokens</source>
        <translation>Renovar os tokens</translation>
    </message>
    <message>
        <source>Replace a canned answer</source>
        <translation>Substituir resposta pronta</translation>
    </message>
    <message>
        <source>Replace a contact</source>
        <translation>Substituir contato</translation>
    </message>
    <message>
        <source>Replace the tags</source>
        <translation>Substituir as etiquetas</translation>
    </message>
    <message>
        <source>Replay a delivery</source>
        <translation>Reenviar entrega</translation>
    </message>
    <message>
        <source>Replay a range of deliveries</source>
        <translation>Reenviar um período de entregas</translation>
    </message>
    <message>
        <source>Rotate a secret</source>
        <translation>Girar segredo</translation>
    </message>
    <message>
        <source>Rotate the master key</source>
        <translation>Trocar a chave-mestra</translation>
    </message>
    <message>
        <source>Search messages and contacts</source>
        <translation>Buscar mensagens e contatos</translation>
    </message>
    <message>
        <source>Send a message once more</source>
        <translation>Enviar mensagem de novo</translation>
    </message>
    <message>
        <source>Send a message</source>
        <translation>Enviar mensagem</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <translation>Definir uma nova senha</translation>
    </message>
    <message>
        <source>Set the proxy of a session</source>
        <translation>Definir o proxy da sessão</translation>
    </message>
    <message>
        <source>Set the tags of a contact</source>
        <translation>Definir as etiquetas de um contato</translation>
    </message>
    <message>
        <source>Sign a colleague out everywhere</source>
        <translation>Encerrar os acessos de um colega</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Encerrar todos os acessos</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Encerrar</translation>
    </message>
    <message>
        <source>State of the master key</source>
        <translation>Situação da chave-mestra</translation>
    </message>
    <message>
        <source>Take contacts from a table</source>
        <translation>Importar contatos</translation>
    </message>
    <message>
        <source>Take in what Meta sends</source>
        <translation>Receber o que a Meta envia</translation>
    </message>
    <message>
        <source>Take the next conversation of the queue</source>
        <translation>Atender a próxima da fila</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>Este documento</translation>
    </message>
    <message>
        <source>This document, for reading and trying out</source>
        <translation>Este documento, para ler e testar</translation>
    </message>
    <message>
        <source>Try a secret out</source>
        <translation>Testar segredo</translation>
    </message>
    <message>
        <source>Try the mail server</source>
        <translation>Testar o servidor de e-mail</translation>
    </message>
    <message>
        <source>Undo a merge</source>
        <translation>Desfazer uma mesclagem</translation>
    </message>
    <message>
        <source>Upload a file</source>
        <translation>Enviar arquivo</translation>
    </message>
    <message>
        <source>Use of a secret</source>
        <translation>Uso de um segredo</translation>
    </message>
    <message>
        <source>Use of every secret</source>
        <translation>Uso de todos os segredos</translation>
    </message>
    <message>
        <source>Who is signed in</source>
        <translation>Quem está conectado</translation>
    </message>
    <message>
        <source>Write contacts into a table</source>
        <translation>Exportar contatos</translation>
    </message>
    <message>
        <source>Write to a number</source>
        <translation>Escrever para um número</translation>
    </message>
    <message>
        <source>Write with an approved template</source>
        <translation>Escrever com um modelo aprovado</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Atendentes</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Chaves de API</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Auditoria</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Acesso</translation>
    </message>
    <message>
        <source>Canned answers</source>
        <translation>Respostas prontas</translation>
    </message>
    <message>
        <source>API channel</source>
        <translation>Canal da API</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatos</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>O servidor</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Registro de eventos</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Busca</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Segredos</translation>
    </message>
    <message>
        <source>Sessions by token</source>
        <translation>Sessões por token</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>User sessions</source>
        <translation>Sessões de usuário</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>WhatsApp sessions</source>
        <translation>Sessões do WhatsApp</translation>
    </message>
    <message>
        <source>See whether a code for a new password is good</source>
        <translation>Ver se um código de nova senha vale</translation>
    </message>
    <message>
        <source>The page that sets a new password</source>
        <translation>A página que define uma nova senha</translation>
    </message>
</context>
<context>
    <name>AuditText</name>
    <message>
        <source>none</source>
        <comment>a value that is not set</comment>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a text without characters</comment>
        <translation>vazio</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a list without entries</comment>
        <translation>vazio</translation>
    </message>
    <message>
        <source>API key created</source>
        <translation>Chave de API criada</translation>
    </message>
    <message>
        <source>API key deleted</source>
        <translation>Chave de API excluída</translation>
    </message>
    <message>
        <source>Contact anonymized</source>
        <translation>Contato anonimizado</translation>
    </message>
    <message>
        <source>Contact deleted</source>
        <translation>Contato excluído</translation>
    </message>
    <message>
        <source>Contacts merged</source>
        <translation>Contatos mesclados</translation>
    </message>
    <message>
        <source>Merging of contacts undone</source>
        <translation>Mesclagem de contatos desfeita</translation>
    </message>
    <message>
        <source>Contacts exported</source>
        <translation>Contatos exportados</translation>
    </message>
    <message>
        <source>Contacts imported</source>
        <translation>Contatos importados</translation>
    </message>
    <message>
        <source>Import of contacts begun</source>
        <translation>Importação de contatos iniciada</translation>
    </message>
    <message>
        <source>Import of contacts cancelled</source>
        <translation>Importação de contatos cancelada</translation>
    </message>
    <message>
        <source>Import of contacts failed</source>
        <translation>Importação de contatos falhou</translation>
    </message>
    <message>
        <source>Conversation assigned</source>
        <translation>Conversa atribuída</translation>
    </message>
    <message>
        <source>Conversation closed</source>
        <translation>Conversa encerrada</translation>
    </message>
    <message>
        <source>Note added to a conversation</source>
        <translation>Nota adicionada a uma conversa</translation>
    </message>
    <message>
        <source>Conversation tagged</source>
        <translation>Etiquetas da conversa alteradas</translation>
    </message>
    <message>
        <source>Conversation transferred</source>
        <translation>Conversa transferida</translation>
    </message>
    <message>
        <source>Rotation of the master key begun</source>
        <translation>Troca da chave-mestra iniciada</translation>
    </message>
    <message>
        <source>Master key rotated</source>
        <translation>Chave-mestra trocada</translation>
    </message>
    <message>
        <source>Organization registered</source>
        <translation>Organização cadastrada</translation>
    </message>
    <message>
        <source>Older messages and files removed</source>
        <translation>Mensagens e arquivos antigos removidos</translation>
    </message>
    <message>
        <source>Secret created</source>
        <translation>Segredo criado</translation>
    </message>
    <message>
        <source>Secret changed</source>
        <translation>Segredo alterado</translation>
    </message>
    <message>
        <source>Secret deleted</source>
        <translation>Segredo excluído</translation>
    </message>
    <message>
        <source>Secret activated</source>
        <translation>Segredo ativado</translation>
    </message>
    <message>
        <source>Secret deactivated</source>
        <translation>Segredo desativado</translation>
    </message>
    <message>
        <source>Secret rotated</source>
        <translation>Segredo girado</translation>
    </message>
    <message>
        <source>Secret tested</source>
        <translation>Segredo testado</translation>
    </message>
    <message>
        <source>Value of a secret read</source>
        <translation>Valor de um segredo lido</translation>
    </message>
    <message>
        <source>WhatsApp session created</source>
        <translation>Sessão do WhatsApp criada</translation>
    </message>
    <message>
        <source>WhatsApp session changed</source>
        <translation>Sessão do WhatsApp alterada</translation>
    </message>
    <message>
        <source>WhatsApp session deleted</source>
        <translation>Sessão do WhatsApp excluída</translation>
    </message>
    <message>
        <source>WhatsApp session logged out</source>
        <translation>Sessão do WhatsApp saiu do aparelho</translation>
    </message>
    <message>
        <source>Proxy of a session set</source>
        <translation>Proxy de uma sessão definido</translation>
    </message>
    <message>
        <source>Proxy of a session removed</source>
        <translation>Proxy de uma sessão removido</translation>
    </message>
    <message>
        <source>Webhook secret rotated</source>
        <translation>Segredo do webhook girado</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Ajustes alterados</translation>
    </message>
    <message>
        <source>Mail server tried</source>
        <translation>Servidor de e-mail testado</translation>
    </message>
    <message>
        <source>Sign-in ended</source>
        <translation>Acesso encerrado</translation>
    </message>
    <message>
        <source>Person created</source>
        <translation>Pessoa criada</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>Pessoa alterada</translation>
    </message>
    <message>
        <source>Person deactivated</source>
        <translation>Pessoa desativada</translation>
    </message>
    <message>
        <source>Person unlocked</source>
        <translation>Pessoa desbloqueada</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Senha alterada</translation>
    </message>
    <message>
        <source>Code for a new password issued</source>
        <translation>Código para nova senha emitido</translation>
    </message>
    <message>
        <source>Second factor switched on</source>
        <translation>Segundo fator ativado</translation>
    </message>
    <message>
        <source>Second factor switched off</source>
        <translation>Segundo fator desativado</translation>
    </message>
    <message>
        <source>Second factor removed</source>
        <translation>Segundo fator removido</translation>
    </message>
    <message>
        <source>Signed out everywhere</source>
        <translation>Saiu de todos os acessos</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Acesso</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Segredo</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>WhatsApp session</source>
        <translation>Sessão do WhatsApp</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contato</translation>
    </message>
    <message>
        <source>Import of contacts</source>
        <translation>Importação de contatos</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Master key</source>
        <translation>Chave-mestra</translation>
    </message>
    <message>
        <source>Settings of the mail server</source>
        <translation>Ajustes do servidor de e-mail</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: what kind of thing (Person, Secret …), %2: its number or the end of its id</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The desk itself</source>
        <translation>O próprio sistema</translation>
    </message>
    <message>
        <source>Somebody not signed in</source>
        <translation>Alguém sem acesso</translation>
    </message>
    <message>
        <source>A program</source>
        <translation>Um programa</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Pessoa %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a date, %2: a time of day with seconds</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ConsoleCalls</name>
    <message>
        <source>The address begins with one slash.</source>
        <translation>O endereço começa com uma barra.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>Não dá para ler %1.</translation>
    </message>
</context>
<context>
    <name>ContactText</name>
    <message>
        <source>Write a date, like %1</source>
        <extracomment>%1: a date, as an example of how dates are written</extracomment>
        <translation>Escreva uma data, como %1</translation>
    </message>
    <message>
        <source>Write a number</source>
        <translation>Escreva um número</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a day, %2: a time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
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
        <translation>Não foi possível gravar a chave-mestra %1.</translation>
    </message>
    <message>
        <source>The master key %1 cannot be read.</source>
        <translation>Não foi possível ler a chave-mestra %1.</translation>
    </message>
    <message>
        <source>The master key %1 is damaged.</source>
        <translation>A chave-mestra %1 está corrompida.</translation>
    </message>
    <message>
        <source>The stored keys cannot be read with this master key. Restore the right master.key.</source>
        <translation>Esta chave-mestra não lê as chaves guardadas. Restaure o master.key correto.</translation>
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
        <translation>Este ajuste não existe.</translation>
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
        <translation>Você não pode dar nem alterar um papel acima do seu.</translation>
    </message>
    <message>
        <source>You cannot deactivate yourself or change your own role.</source>
        <translation>Você não pode desativar a si mesmo nem mudar o próprio papel.</translation>
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
        <translation>O componente do WhatsApp foi encerrado à força.</translation>
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
        <translation>Um contato não pode ser mesclado consigo mesmo.</translation>
    </message>
    <message>
        <source>A group is not a person: it cannot be merged.</source>
        <translation>Um grupo não é uma pessoa: não pode ser mesclado.</translation>
    </message>
    <message>
        <source>There is no such merge.</source>
        <translation>Essa mesclagem não existe.</translation>
    </message>
    <message>
        <source>This merge was undone before.</source>
        <translation>Esta mesclagem já foi desfeita.</translation>
    </message>
    <message>
        <source>A merge can be undone for 24 hours.</source>
        <translation>Uma mesclagem pode ser desfeita por 24 horas.</translation>
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
        <translation>Esse campo não existe. Os campos são definidos nos ajustes.</translation>
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
        <translation>A chave-mestra no chaveiro deste computador está danificada.</translation>
    </message>
    <message>
        <source>The master key of this desk is neither in the keyring of this computer nor in %1. Without it the stored credentials cannot be read: restore it.</source>
        <translation>A chave-mestra deste Guichê não está nem no chaveiro deste computador nem em %1. Sem ela não é possível ler as credenciais guardadas: restaure-a.</translation>
    </message>
    <message>
        <source>The master key of this desk cannot be read: %1</source>
        <translation>Não foi possível ler a chave-mestra deste Guichê: %1</translation>
    </message>
    <message>
        <source>The keyring of this computer did not keep the master key.</source>
        <translation>O chaveiro deste computador não guardou a chave-mestra.</translation>
    </message>
    <message>
        <source>%1 must be 32 bytes in base64.</source>
        <translation>%1 precisa ter 32 bytes em base64.</translation>
    </message>
    <message>
        <source>The master key is given by GUICHE_MASTER_KEY. Set that to a new key, GUICHE_MASTER_KEY_OLD to the one before, and start the desk again.</source>
        <translation>A chave-mestra vem de GUICHE_MASTER_KEY. Ponha ali uma chave nova, em GUICHE_MASTER_KEY_OLD a anterior, e inicie o Guichê de novo.</translation>
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
        <translation>A chave-mestra já está sendo trocada.</translation>
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
        <translation>O valor não pode ser decifrado com esta chave-mestra.</translation>
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
    <message>
        <source>Your organization asks for a second step at sign-in. Set it up first.</source>
        <translation>A sua organização exige uma segunda etapa na entrada. Configure-a primeiro.</translation>
    </message>
    <message>
        <source>This is true or false.</source>
        <translation>Isto é verdadeiro ou falso.</translation>
    </message>
    <message>
        <source>The desk&apos;s description of its API cannot be read</source>
        <translation>Não foi possível ler a descrição da API do servidor</translation>
    </message>
    <message>
        <source>The mail server did not take the mail: %1.</source>
        <translation>O servidor de e-mail não aceitou a mensagem: %1.</translation>
    </message>
    <message>
        <source>This desk sends no mail.</source>
        <translation>Este sistema não envia e-mails.</translation>
    </message>
    <message>
        <source>The mail server took the mail.</source>
        <translation>O servidor de e-mail aceitou a mensagem.</translation>
    </message>
    <message>
        <source>Hello,

this mail shows that the mail server in the settings works. %1 asked for it. There is nothing to do.
</source>
        <translation>Olá,

este e-mail mostra que o servidor de e-mail dos ajustes funciona. %1 pediu o teste. Não é preciso fazer nada.
</translation>
    </message>
    <message>
        <source>Test of the mail server</source>
        <translation>Teste do servidor de e-mail</translation>
    </message>
    <message>
        <source>The column %1 is there twice.</source>
        <translation>A coluna %1 aparece duas vezes.</translation>
    </message>
    <message>
        <source>This row has more cells than the first line.</source>
        <translation>Esta linha tem mais células que a primeira.</translation>
    </message>
    <message>
        <source>There are characters that cannot be read.</source>
        <translation>Há caracteres que não podem ser lidos.</translation>
    </message>
    <message>
        <source>name must not contain characters that cannot be seen</source>
        <translation>name não pode ter caracteres invisíveis</translation>
    </message>
    <message>
        <source>Hello %1,

somebody, you we hope, asked for a new password for your account. Open this link within 30 minutes and choose one:

%3

Or choose “I forgot my password” in the sign-in window and enter this code:

%2

Only one of the two is needed, and they are good for one use. If you did not ask for it, do nothing: your password stays as it is.
</source>
        <translation>Olá, %1.

Alguém, esperamos que você, pediu uma nova senha para a sua conta. Abra este link em até 30 minutos e escolha uma:

%3

Ou, na janela de entrada, escolha “Esqueci a senha” e digite este código:

%2

Basta um dos dois, e eles valem uma única vez. Se não foi você que pediu, não faça nada: sua senha continua a mesma.
</translation>
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
    <name>ParameterText</name>
    <message>
        <source>Id of the session.</source>
        <translation>Id da sessão.</translation>
    </message>
    <message>
        <source>Id of the conversation.</source>
        <translation>Id da conversa.</translation>
    </message>
    <message>
        <source>Id of the user.</source>
        <translation>Id da pessoa.</translation>
    </message>
    <message>
        <source>Id of the contact.</source>
        <translation>Id do contato.</translation>
    </message>
    <message>
        <source>Id of the message.</source>
        <translation>Id da mensagem.</translation>
    </message>
    <message>
        <source>Id of the attachment.</source>
        <translation>Id do anexo.</translation>
    </message>
    <message>
        <source>Id of the canned answer.</source>
        <translation>Id da resposta pronta.</translation>
    </message>
    <message>
        <source>Id of the import.</source>
        <translation>Id da importação.</translation>
    </message>
    <message>
        <source>Id of the sign-in.</source>
        <translation>Id do acesso.</translation>
    </message>
    <message>
        <source>The delivery&apos;s id.</source>
        <translation>Id da entrega.</translation>
    </message>
    <message>
        <source>How many at most; more than the maximum is refused.</source>
        <translation>Quantos no máximo; acima do limite, a requisição é recusada.</translation>
    </message>
    <message>
        <source>How many at most.</source>
        <translation>Quantos no máximo.</translation>
    </message>
    <message>
        <source>20 when absent.</source>
        <translation>20, se não for enviado.</translation>
    </message>
    <message>
        <source>How many to pass over.</source>
        <translation>Quantos pular.</translation>
    </message>
    <message>
        <source>Page, from 1.</source>
        <translation>Página, a partir de 1.</translation>
    </message>
    <message>
        <source>`next_cursor` of the page before.</source>
        <translation>`next_cursor` da página anterior.</translation>
    </message>
    <message>
        <source>The `ETag` of what the change is based on; when somebody else has changed it since: 412.</source>
        <translation>O `ETag` em que a mudança se baseia; se alguém mudou desde então: 412.</translation>
    </message>
    <message>
        <source>Chosen by the caller; at most 200 characters.</source>
        <translation>Escolhido por quem chama; no máximo 200 caracteres.</translation>
    </message>
    <message>
        <source>Token of the session.</source>
        <translation>Token da sessão.</translation>
    </message>
    <message>
        <source>Token of the session; empty: a new one.</source>
        <translation>Token da sessão; vazio: uma nova.</translation>
    </message>
    <message>
        <source>API key; off loopback only.</source>
        <translation>Chave de API; só fora do loopback.</translation>
    </message>
    <message>
        <source>Another organization&apos;s; only for a `super_admin`.</source>
        <translation>De outra organização; só para `super_admin`.</translation>
    </message>
    <message>
        <source>Of this environment only.</source>
        <translation>Só deste ambiente.</translation>
    </message>
    <message>
        <source>Of this service only.</source>
        <translation>Só deste serviço.</translation>
    </message>
    <message>
        <source>Only contacts with this tag.</source>
        <translation>Só contatos com esta etiqueta.</translation>
    </message>
    <message>
        <source>Only this channel.</source>
        <translation>Só este canal.</translation>
    </message>
    <message>
        <source>Only this role.</source>
        <translation>Só este papel.</translation>
    </message>
    <message>
        <source>Only active or only inactive ones.</source>
        <translation>Só ativos ou só inativos.</translation>
    </message>
    <message>
        <source>Only conversations with messages that the desk has not read.</source>
        <translation>Só conversas com mensagens não lidas pela equipe.</translation>
    </message>
    <message>
        <source>Name, phone or text.</source>
        <translation>Nome, telefone ou texto.</translation>
    </message>
    <message>
        <source>`queue`, `in_progress`, `resolved`, `closed`; several separated by commas, or the parameter repeated.</source>
        <translation>`queue`, `in_progress`, `resolved`, `closed`; vários separados por vírgula, ou o parâmetro repetido.</translation>
    </message>
    <message>
        <source>Id of an agent, `me`, or `none`.</source>
        <translation>Id de um atendente, `me` ou `none`.</translation>
    </message>
    <message>
        <source>Newest message at or after this time.</source>
        <translation>Última mensagem neste momento ou depois.</translation>
    </message>
    <message>
        <source>Newest message before or at this time; a date alone means the end of that day.</source>
        <translation>Última mensagem até este momento; só a data significa o fim do dia.</translation>
    </message>
    <message>
        <source>Only this contact&apos;s.</source>
        <translation>Só as deste contato.</translation>
    </message>
    <message>
        <source>This action only.</source>
        <translation>Só esta ação.</translation>
    </message>
    <message>
        <source>Done at or after this time.</source>
        <translation>Feito neste momento ou depois.</translation>
    </message>
    <message>
        <source>Done before or at this time; whole seconds and dates count to their end.</source>
        <translation>Feito até este momento; segundos inteiros e datas contam até o fim.</translation>
    </message>
    <message>
        <source>Messages older than this one; absent: the newest.</source>
        <translation>Mensagens mais antigas que esta; se ausente: as mais novas.</translation>
    </message>
</context>
<context>
    <name>RequestDraft</name>
    <message>
        <source>Begin the address with one slash.</source>
        <translation>Comece o endereço com uma barra.</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Preencha este campo.</translation>
    </message>
    <message>
        <source>This cannot be the name of a header.</source>
        <translation>Isto não serve como nome de cabeçalho.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Escolha um arquivo.</translation>
    </message>
    <message>
        <source>Enter the API key first.</source>
        <translation>Informe antes a chave de API.</translation>
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
    <name>SettingTexts</name>
    <message>
        <source>Closed: nobody can</source>
        <translation>Fechado: ninguém pode</translation>
    </message>
    <message>
        <source>Open: anybody who reaches this desk</source>
        <translation>Aberto: quem alcançar este sistema</translation>
    </message>
    <message>
        <source>STARTTLS (usually port 587)</source>
        <translation>STARTTLS (em geral, porta 587)</translation>
    </message>
    <message>
        <source>TLS from the start (usually port 465)</source>
        <translation>TLS desde o início (em geral, porta 465)</translation>
    </message>
    <message>
        <source>Language of answers and mails</source>
        <translation>Idioma das respostas e dos e-mails</translation>
    </message>
    <message>
        <source>For customers and programs that do not ask for one; the chat page too.</source>
        <translation>Para clientes e programas que não pedem um; vale também para a página de chat.</translation>
    </message>
    <message>
        <source>Your organization</source>
        <translation>Sua organização</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Answer by itself outside of business hours</source>
        <translation>Responder sozinho fora do horário de atendimento</translation>
    </message>
    <message>
        <source>Whoever opens a conversation then gets the message below.</source>
        <translation>Quem abre uma conversa nesse período recebe a mensagem abaixo.</translation>
    </message>
    <message>
        <source>Message outside of business hours</source>
        <translation>Mensagem fora do horário</translation>
    </message>
    <message>
        <source>Empty: nothing is answered.</source>
        <translation>Vazio: nada é respondido.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>For example America/Sao_Paulo.</source>
        <translation>Por exemplo, America/Sao_Paulo.</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Segunda-feira</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Terça-feira</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Quarta-feira</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Quinta-feira</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Sexta-feira</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Sábado</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Domingo</translation>
    </message>
    <message>
        <source>Closed on these days</source>
        <translation>Fechado nestes dias</translation>
    </message>
    <message>
        <source>One date a line.</source>
        <translation>Uma data por linha.</translation>
    </message>
    <message>
        <source>Outside of business hours</source>
        <translation>Fora do horário de atendimento</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Horário da semana</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feriados</translation>
    </message>
    <message>
        <source>Reopen window</source>
        <translation>Janela de reabertura</translation>
    </message>
    <message>
        <source>A customer who writes again within this time reopens the closed conversation, with the same agent if possible. 0: always a new one.</source>
        <translation>O cliente que volta a escrever nesse prazo reabre a conversa encerrada, com o mesmo atendente se possível. 0: sempre uma nova.</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>Reopening</source>
        <translation>Reabertura</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Empty: the name of the organization.</source>
        <translation>Vazio: o nome da organização.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Written #rrggbb.</source>
        <translation>No formato #rrggbb.</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Saudação</translation>
    </message>
    <message>
        <source>Stands above the first message. Empty: none.</source>
        <translation>Aparece acima da primeira mensagem. Vazio: nenhuma.</translation>
    </message>
    <message>
        <source>Sites that may show the chat</source>
        <translation>Sites que podem mostrar o chat</translation>
    </message>
    <message>
        <source>One a line, like https://shop.example, without a path.</source>
        <translation>Um por linha, como https://loja.example, sem caminho.</translation>
    </message>
    <message>
        <source>Look of the chat page</source>
        <translation>Aparência da página de chat</translation>
    </message>
    <message>
        <source>Chat on your own sites</source>
        <translation>Chat nos seus sites</translation>
    </message>
    <message>
        <source>Session that sends</source>
        <translation>Sessão que envia</translation>
    </message>
    <message>
        <source>When nothing else says which one, and the number has not written before.</source>
        <translation>Quando nada mais diz qual, e o número ainda não escreveu.</translation>
    </message>
    <message>
        <source>Most messages a second by the Cloud API</source>
        <translation>Máximo de mensagens por segundo pela Cloud API</translation>
    </message>
    <message>
        <source>Of each number. Meta allows 80, more for large accounts.</source>
        <translation>Por número. A Meta permite 80, e mais para contas grandes.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envio</translation>
    </message>
    <message>
        <source>Own fields of contacts</source>
        <translation>Campos próprios dos contatos</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Campos próprios</translation>
    </message>
    <message>
        <source>What your organization keeps of its contacts beside name, phone and e-mail.</source>
        <translation>O que sua organização guarda dos contatos além de nome, telefone e e-mail.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Empty: mails go through the first organization&apos;s server, if it has one.</source>
        <translation>Vazio: os e-mails saem pelo servidor da primeira organização, se ela tiver um.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>0: the usual one.</source>
        <translation>0: a de costume.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Criptografia</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remetente</translation>
    </message>
    <message>
        <source>The address that mails come from. Empty: the user, if that is an address.</source>
        <translation>O endereço de onde saem os e-mails. Vazio: o usuário, se ele for um endereço.</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Servidor de e-mail</translation>
    </message>
    <message>
        <source>Codes for forgotten passwords and notices to your people go through it.</source>
        <translation>Por ele saem os códigos de senha esquecida e os avisos à sua equipe.</translation>
    </message>
    <message>
        <source>Who may register a new organization from another computer</source>
        <translation>Quem pode cadastrar uma nova organização a partir de outro computador</translation>
    </message>
    <message>
        <source>The first organization decides for all.</source>
        <translation>A primeira organização decide por todas.</translation>
    </message>
    <message>
        <source>Everybody needs a second factor to sign in</source>
        <translation>Todos precisam de um segundo fator para entrar</translation>
    </message>
    <message>
        <source>Who has none yet sets one up at the next sign-in.</source>
        <translation>Quem ainda não tem configura um no próximo acesso.</translation>
    </message>
    <message>
        <source>Web pages that may call the API</source>
        <translation>Páginas web que podem chamar a API</translation>
    </message>
    <message>
        <source>One a line, like https://crm.example, without a path.</source>
        <translation>Uma por linha, como https://crm.example, sem caminho.</translation>
    </message>
    <message>
        <source>Registration and sign-in</source>
        <translation>Cadastro e acesso</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Páginas web</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Acessos</translation>
    </message>
    <message>
        <source>By address. The first organization decides for all.</source>
        <translation>Por endereço. A primeira organização decide por todas.</translation>
    </message>
    <message>
        <source>in 15 minutes</source>
        <translation>em 15 minutos</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Cadastros</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>por hora</translation>
    </message>
    <message>
        <source>Calls of the API</source>
        <translation>Chamadas da API</translation>
    </message>
    <message>
        <source>By caller; for those who are not signed in the first organization decides.</source>
        <translation>Por quem chama; para quem não entrou, a primeira organização decide.</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>por minuto</translation>
    </message>
    <message>
        <source>Messages sent by the API</source>
        <translation>Mensagens enviadas pela API</translation>
    </message>
    <message>
        <source>By caller.</source>
        <translation>Por quem chama.</translation>
    </message>
    <message>
        <source>New pairing codes by /scan</source>
        <translation>Novos códigos de pareamento por /scan</translation>
    </message>
    <message>
        <source>By user. The first organization decides for all.</source>
        <translation>Por usuário. A primeira organização decide por todas.</translation>
    </message>
    <message>
        <source>Calls of this program</source>
        <translation>Chamadas deste programa</translation>
    </message>
    <message>
        <source>By person.</source>
        <translation>Por pessoa.</translation>
    </message>
    <message>
        <source>Rate limits</source>
        <translation>Limites de uso</translation>
    </message>
    <message>
        <source>Who goes beyond them is refused for a while, so that one caller cannot slow down all.</source>
        <translation>Quem passa deles é recusado por um tempo, para que um só não deixe todos lentos.</translation>
    </message>
    <message>
        <source>Messages of closed conversations</source>
        <translation>Mensagens de conversas encerradas</translation>
    </message>
    <message>
        <source>Older ones are removed for good, with their files. 0: they are kept.</source>
        <translation>As mais antigas são removidas de vez, com seus arquivos. 0: são mantidas.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dias</translation>
    </message>
    <message>
        <source>Files of closed conversations</source>
        <translation>Arquivos de conversas encerradas</translation>
    </message>
    <message>
        <source>Older ones are removed for good; their messages stay. 0: they are kept.</source>
        <translation>Os mais antigos são removidos de vez; as mensagens ficam. 0: são mantidos.</translation>
    </message>
    <message>
        <source>How long things are kept</source>
        <translation>Por quanto tempo as coisas são guardadas</translation>
    </message>
    <message>
        <source>Webhooks may go to private networks</source>
        <translation>Webhooks podem ir para redes privadas</translation>
    </message>
    <message>
        <source>Addresses like 10.0.0.7 or 192.168.1.20. The first organization decides for all.</source>
        <translation>Endereços como 10.0.0.7 ou 192.168.1.20. A primeira organização decide por todas.</translation>
    </message>
    <message>
        <source>Secret of callbacks</source>
        <translation>Segredo dos callbacks</translation>
    </message>
    <message>
        <source>What answers to a callback_url are signed with.</source>
        <translation>Com ele são assinadas as respostas a um callback_url.</translation>
    </message>
    <message>
        <source>Life of user sessions</source>
        <translation>Vida das sessões de usuário</translation>
    </message>
    <message>
        <source>Where the caller of POST /sessions does not say.</source>
        <translation>Quando quem chama POST /sessions não diz.</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>Horário de atendimento</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Chat page</source>
        <translation>Página de chat</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatos</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Segurança</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retenção</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integrações</translation>
    </message>
    <message>
        <source>Name of the organization</source>
        <translation>Nome da organização</translation>
    </message>
    <message>
        <source>Colleagues see it in the window, customers on the chat page without a title.</source>
        <translation>Os colegas o veem na janela; os clientes, na página de chat sem título.</translation>
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
    <name>guiche::AccountDialog</name>
    <message>
        <source>A second step is needed</source>
        <translation>É preciso uma segunda etapa</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Sua conta</translation>
    </message>
    <message>
        <source>Your organization lets people in only with a code of an authenticator.</source>
        <extracomment>%1: name, %2: e-mail</extracomment>
        <translation>A sua organização só deixa entrar com um código de um autenticador.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Second step</source>
        <translation>2ª etapa</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Acessos</translation>
    </message>
    <message>
        <source>Parts of your account</source>
        <translation>Partes da sua conta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Keep the recovery codes first; they are not shown again.</source>
        <translation>Guarde antes os códigos de recuperação; eles não aparecem de novo.</translation>
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
    <name>guiche::AnswerView</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <extracomment>Read out. %1: a status like &quot;201 Created&quot;, %2: how long it took</extracomment>
        <translation>%1 após %2</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>Nenhuma resposta chegou</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Nada enviado ainda</translation>
    </message>
    <message>
        <source>Choose a request at the left, fill it in and send it. The answer appears here.</source>
        <translation>Escolha uma requisição à esquerda, preencha e envie. A resposta aparece aqui.</translation>
    </message>
    <message>
        <source>An answer without a body</source>
        <translation>Resposta sem corpo</translation>
    </message>
    <message>
        <source>This answer is not shown</source>
        <translation>Esta resposta não é exibida</translation>
    </message>
    <message>
        <source>It is a file, or very long (%1).</source>
        <extracomment>%1: the type of a file, like image/png</extracomment>
        <translation>É um arquivo, ou é muito longa (%1).</translation>
    </message>
    <message>
        <source>Save it…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeçalhos</translation>
    </message>
    <message>
        <source>Parts of the answer</source>
        <translation>Partes da resposta</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>Copiar a resposta</translation>
    </message>
    <message>
        <source>Save the answer…</source>
        <translation>Salvar a resposta…</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>Corpo da resposta</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>Cabeçalhos da resposta</translation>
    </message>
</context>
<context>
    <name>guiche::ApiKeyDialog</name>
    <message>
        <source>Read: conversations, contacts, the queue, events</source>
        <translation>Ler: conversas, contatos, fila, eventos</translation>
    </message>
    <message>
        <source>Send: messages and files to customers</source>
        <translation>Enviar: mensagens e arquivos a clientes</translation>
    </message>
    <message>
        <source>Sessions: connect and disconnect WhatsApp numbers</source>
        <translation>Sessões: conectar e desconectar números do WhatsApp</translation>
    </message>
    <message>
        <source>Settings: read and change them</source>
        <translation>Ajustes: ler e alterar</translation>
    </message>
    <message>
        <source>Everything an administrator may do</source>
        <translation>Tudo o que um administrador pode</translation>
    </message>
    <message>
        <source>New API key</source>
        <translation>Nova chave de API</translation>
    </message>
    <message>
        <source>A program signs in with it. Give each program its own, with no more than it needs.</source>
        <translation>Um programa entra com ela. Dê a cada programa a sua, só com o que ele precisa.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Order system</source>
        <extracomment>Example of the name of an API key: the program that uses it</extracomment>
        <translation>Sistema de pedidos</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expira</translation>
    </message>
    <message>
        <source>In 30 days</source>
        <translation>Em 30 dias</translation>
    </message>
    <message>
        <source>In 90 days</source>
        <translation>Em 90 dias</translation>
    </message>
    <message>
        <source>In one year</source>
        <translation>Em um ano</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Create key</source>
        <translation>Criar chave</translation>
    </message>
    <message>
        <source>It may</source>
        <translation>Ela pode</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>Dê um nome</translation>
    </message>
    <message>
        <source>Choose at least one</source>
        <translation>Escolha ao menos uma</translation>
    </message>
</context>
<context>
    <name>guiche::ApiKeyShownDialog</name>
    <message>
        <source>The key “%1”</source>
        <extracomment>%1: the name of an API key</extracomment>
        <translation>A chave “%1”</translation>
    </message>
    <message>
        <source>It is shown only now: copy it to the program. The desk keeps no more than its hash. Programs send it as X-API-Key or as Bearer.</source>
        <translation>Ela só aparece agora: copie para o programa. O servidor guarda apenas o hash. Os programas a enviam como X-API-Key ou como Bearer.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
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
    <name>guiche::ApiKeyTableModel</name>
    <message>
        <source>never</source>
        <comment>when an API key was used</comment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>just now</source>
        <comment>when an API key was used</comment>
        <translation>agora há pouco</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>há %n minuto</numerusform>
            <numerusform>há %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>há %n hora</numerusform>
            <numerusform>há %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <comment>when an API key expires</comment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirada</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissões</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expira</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>what an API key may do</comment>
        <translation>Ler</translation>
    </message>
    <message>
        <source>Send</source>
        <comment>what an API key may do: send messages</comment>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Sessions</source>
        <comment>what an API key may do: manage WhatsApp sessions</comment>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>what an API key may do</comment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>what an API key may do</comment>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>%1, %2, permissions: %3, last use: %4, expires: %5</source>
        <extracomment>What a screen reader says of an API key: %1 its name, %2 its first characters, %3 what it may do, %4 when it was last used (&quot;never&quot;), %5 when it expires (&quot;never&quot;)</extracomment>
        <translation>%1, %2, permissões: %3, último uso: %4, expira: %5</translation>
    </message>
    <message>
        <source>Delete key</source>
        <translation>Excluir chave</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says of a cell: %1 the column&apos;s title, %2 what it shows</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>guiche::ApiKeysPane</name>
    <message>
        <source>API keys</source>
        <translation>Chaves de API</translation>
    </message>
    <message>
        <source>With a key a program calls this desk&apos;s API. It is shown once, when it is made.</source>
        <translation>Com uma chave, um programa chama a API deste servidor. Ela aparece uma vez só, ao ser criada.</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nova chave</translation>
    </message>
    <message>
        <source>New API key</source>
        <translation>Nova chave de API</translation>
    </message>
    <message>
        <source>Needs the connection to the desk</source>
        <translation>Precisa de conexão com o servidor</translation>
    </message>
    <message>
        <source>No API keys yet</source>
        <translation>Nenhuma chave de API ainda</translation>
    </message>
    <message>
        <source>Make one for each program that reads conversations or sends messages through this desk.</source>
        <translation>Crie uma para cada programa que lê conversas ou envia mensagens por este servidor.</translation>
    </message>
    <message>
        <source>The API keys could not be loaded</source>
        <translation>Não foi possível carregar as chaves de API</translation>
    </message>
    <message>
        <source>Delete API key</source>
        <translation>Excluir chave de API</translation>
    </message>
    <message>
        <source>The program that uses it is shut out at once. This cannot be undone.</source>
        <translation>O programa que a usa perde o acesso na hora. Não dá para desfazer.</translation>
    </message>
    <message>
        <source>Delete key</source>
        <translation>Excluir chave</translation>
    </message>
    <message>
        <source>The key “%1” is deleted.</source>
        <extracomment>%1: the name of an API key</extracomment>
        <translation>A chave “%1” foi excluída.</translation>
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
    <name>guiche::AuditDetail</name>
    <message>
        <source>From %1</source>
        <extracomment>%1: a network address</extracomment>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Only by %1</source>
        <extracomment>%1: name of a person or a program</extracomment>
        <translation>Só de %1</translation>
    </message>
    <message>
        <source>Only this action</source>
        <translation>Só esta ação</translation>
    </message>
    <message>
        <source>Only about %1</source>
        <extracomment>%1: a thing, like &quot;Person 7&quot;</extracomment>
        <translation>Só sobre %1</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes e depois</translation>
    </message>
    <message>
        <source>Nothing was changed by it.</source>
        <translation>Nada foi alterado por ela.</translation>
    </message>
    <message>
        <source>Entry %1 · %2</source>
        <extracomment>%1: number of an entry of the audit log, %2: its hash</extracomment>
        <translation>Registro %1 · %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy this entry</source>
        <translation>Copiar este registro</translation>
    </message>
</context>
<context>
    <name>guiche::AuditFilterBar</name>
    <message>
        <source>Everybody</source>
        <translation>Todas as pessoas</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>De quem</translation>
    </message>
    <message>
        <source>Which action</source>
        <translation>Qual ação</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>Sobre o quê</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Every action</source>
        <translation>Todas as ações</translation>
    </message>
    <message>
        <source>About everything</source>
        <translation>Sobre tudo</translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation>Escolher dias…</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2: two dates</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>%1: a date</extracomment>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>%1: a date</extracomment>
        <translation>Até %1</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Qualquer data</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
</context>
<context>
    <name>guiche::AuditListModel</name>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>To which</source>
        <translation>Em quê</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>De onde</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <extracomment>What a screen reader says of an entry of the audit log: %1 who, %2 what was done, %3 to which, %4 when</extracomment>
        <translation>%1, %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>guiche::AuditPane</name>
    <message>
        <source>Audit log</source>
        <translation>Auditoria</translation>
    </message>
    <message>
        <source>No entry like that</source>
        <translation>Nenhum registro assim</translation>
    </message>
    <message>
        <source>Choose other filters.</source>
        <translation>Escolha outros filtros.</translation>
    </message>
    <message>
        <source>Nothing in the log yet</source>
        <translation>Nada na auditoria ainda</translation>
    </message>
    <message>
        <source>Who changes people, secrets or settings is written down here.</source>
        <translation>Quem altera pessoas, segredos ou ajustes fica registrado aqui.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>The audit log could not be loaded</source>
        <translation>Não foi possível carregar a auditoria</translation>
    </message>
    <message>
        <source>Entry copied.</source>
        <translation>Registro copiado.</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Exportar a auditoria</translation>
    </message>
    <message>
        <source>audit-%1</source>
        <extracomment>Name of a file; %1: a date</extracomment>
        <translation>auditoria-%1</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>JSON, one entry a line (*.jsonl)</source>
        <translation>JSON, um registro por linha (*.jsonl)</translation>
    </message>
    <message>
        <source>The audit log is in %1.</source>
        <extracomment>%1: name of a file</extracomment>
        <translation>A auditoria está em %1.</translation>
    </message>
    <message>
        <source>Stop export (%1 %)</source>
        <extracomment>On a button that stops the export. %1: how much is done, in percent</extracomment>
        <translation>Parar exportação (%1 %)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Export what is chosen (Ctrl+Shift+E)</source>
        <translation>Exportar o que está escolhido (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>Not while offline</source>
        <translation>Não disponível sem conexão</translation>
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
    <name>guiche::BodyEditor</name>
    <message>
        <source>Form</source>
        <translation>Formulário</translation>
    </message>
    <message>
        <source>How the body is written</source>
        <translation>Como o corpo é escrito</translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>Formatar</translation>
    </message>
    <message>
        <source>Lay the JSON out (%1)</source>
        <translation>Formatar o JSON (%1)</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>Corpo da requisição</translation>
    </message>
    <message>
        <source>The document names no fields. Write the body as JSON.</source>
        <translation>O documento não descreve campos. Escreva o corpo como JSON.</translation>
    </message>
    <message>
        <source>This request has no body.</source>
        <translation>Esta requisição não tem corpo.</translation>
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
    <name>guiche::CallHistory</name>
    <message>
        <source>%1 · no answer</source>
        <extracomment>A call in the history to which no answer came. %1: time of day</extracomment>
        <translation>%1 · sem resposta</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <extracomment>A call in the history, read out. %1: method, %2: path, %3: time and result</extracomment>
        <translation>%1 %2, %3</translation>
    </message>
</context>
<context>
    <name>guiche::CallerBox</name>
    <message>
        <source>With your sign-in</source>
        <translation>Com o seu acesso</translation>
    </message>
    <message>
        <source>With an API key…</source>
        <translation>Com uma chave de API…</translation>
    </message>
    <message>
        <source>With the key %1…</source>
        <translation>Com a chave %1…</translation>
    </message>
    <message>
        <source>Without credentials</source>
        <translation>Sem credenciais</translation>
    </message>
    <message>
        <source>As whom the console calls</source>
        <translation>Com que acesso o console chama</translation>
    </message>
</context>
<context>
    <name>guiche::CallerKeyDialog</name>
    <message>
        <source>Call with an API key</source>
        <translation>Chamar com uma chave de API</translation>
    </message>
    <message>
        <source>The console then sees what a program with this key sees. The key stays in memory until you sign out.</source>
        <translation>O console passa a ver o que um programa com esta chave vê. A chave fica na memória até você sair.</translation>
    </message>
    <message>
        <source>API key (gk_…)</source>
        <translation>Chave de API (gk_…)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Usar esta chave</translation>
    </message>
    <message>
        <source>Enter the key.</source>
        <translation>Informe a chave.</translation>
    </message>
    <message>
        <source>A key has letters and digits only.</source>
        <translation>Uma chave só tem letras e números.</translation>
    </message>
</context>
<context>
    <name>guiche::CallsPane</name>
    <message>
        <source>Nothing sent yet</source>
        <translation>Nada enviado ainda</translation>
    </message>
    <message>
        <source>What you send is listed here until you sign out.</source>
        <translation>O que você envia fica listado aqui até você sair.</translation>
    </message>
    <message>
        <source>The list of requests could not be loaded</source>
        <translation>Não foi possível carregar a lista de requisições</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>No request like that</source>
        <translation>Nenhuma requisição assim</translation>
    </message>
    <message>
        <source>Search for another word, a path or a method.</source>
        <translation>Busque outra palavra, um caminho ou um método.</translation>
    </message>
    <message>
        <source>Search requests</source>
        <translation>Buscar requisição</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requisições</translation>
    </message>
    <message>
        <source>Requests that were sent</source>
        <translation>Requisições enviadas</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Todas as requisições</translation>
    </message>
    <message numerus="yes">
        <source>History · %n request(s)</source>
        <translation>
            <numerusform>Histórico · %n chamada</numerusform>
            <numerusform>Histórico · %n chamadas</numerusform>
        </translation>
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
    <name>guiche::ChainBar</name>
    <message>
        <source>Check again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>%1 % of the log</source>
        <extracomment>%1: how much of the audit log has been checked, in percent</extracomment>
        <translation>%1 % da auditoria</translation>
    </message>
    <message>
        <source>The log is whole</source>
        <translation>Auditoria íntegra</translation>
    </message>
    <message>
        <source>%1 entries checked at %2; none was changed or removed.</source>
        <extracomment>%1: a number of entries, %2: a time of day</extracomment>
        <translation>%1 registros verificados às %2; nenhum foi alterado ou removido.</translation>
    </message>
    <message>
        <source>The log is broken</source>
        <translation>Auditoria violada</translation>
    </message>
    <message>
        <source>Entry %1 was changed or is missing. Keep a copy of the desk&apos;s data and ask who can write the database.</source>
        <extracomment>%1: number of an entry of the audit log</extracomment>
        <translation>O registro %1 foi alterado ou está faltando. Guarde uma cópia dos dados e pergunte quem pode gravar no banco.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Não verificada</translation>
    </message>
    <message>
        <source>Entries were removed or changed, at its end or outside of this organization. Keep a copy of the desk&apos;s data and ask who can write the database.</source>
        <translation>Registros foram removidos ou alterados, no final ou fora desta organização. Guarde uma cópia dos dados e pergunte quem pode gravar no banco.</translation>
    </message>
</context>
<context>
    <name>guiche::ChatLinkCard</name>
    <message>
        <source>Link of the web chat copied.</source>
        <translation>Link do chat copiado.</translation>
    </message>
    <message>
        <source>The browser could not be opened. Copy the link instead.</source>
        <translation>Não foi possível abrir o navegador. Copie o link.</translation>
    </message>
    <message>
        <source>Code copied.</source>
        <translation>Código copiado.</translation>
    </message>
    <message>
        <source>Not while offline</source>
        <translation>Não disponível sem conexão</translation>
    </message>
    <message>
        <source>Link and code</source>
        <translation>Link e código</translation>
    </message>
    <message>
        <source>Link of the chat page</source>
        <translation>Link da página de chat</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copiar o link</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir no navegador</translation>
    </message>
    <message>
        <source>Code for a site, before the end of the page&apos;s body</source>
        <translation>Código para um site, antes do fim do corpo da página</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copiar o código</translation>
    </message>
    <message>
        <source>With a new key the old link and code stop working.</source>
        <translation>Com uma nova chave, o link e o código antigos deixam de funcionar.</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Nova chave…</translation>
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
    <name>guiche::CodeDialog</name>
    <message>
        <source>%1 can come in</source>
        <extracomment>%1: a colleague&apos;s name</extracomment>
        <translation>%1 já pode entrar</translation>
    </message>
    <message>
        <source>Password code for %1</source>
        <translation>Código de senha para %1</translation>
    </message>
    <message>
        <source>Hand over this code. It sets the password once, until %1; after that, make a new one. It is shown only now.</source>
        <translation>Entregue este código. Ele define a senha uma vez, até %1; depois disso, gere outro. Só aparece agora.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>At sign-in: “I forgot my password”, then “I have a code”.</source>
        <translation>Na entrada: “Esqueci a senha”, depois “Tenho um código”.</translation>
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
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Password link for %1</source>
        <extracomment>%1: a colleague&apos;s name</extracomment>
        <translation>Link de senha para %1</translation>
    </message>
    <message>
        <source>Hand over this link. It opens a page that sets the password once, until %1; after that, make a new one. It is shown only now.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>Entregue este link. Ele abre uma página que define a senha uma única vez, até %1; depois disso, gere outro. Ele só aparece agora.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>The code does the same at sign-in: “I forgot my password”, then “I have a code”.</source>
        <translation>O código faz o mesmo na entrada: “Esqueci a senha”, depois “Tenho um código”.</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar link</translation>
    </message>
</context>
<context>
    <name>guiche::CodeEdit</name>
    <message>
        <source>Line %1: a colon is missing</source>
        <extracomment>A mistake in JSON. %1: number of the line</extracomment>
        <translation>Linha %1: falta dois-pontos</translation>
    </message>
    <message>
        <source>Line %1: a comma is missing</source>
        <extracomment>A mistake in JSON. %1: number of the line</extracomment>
        <translation>Linha %1: falta uma vírgula</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark is missing</source>
        <extracomment>A mistake in JSON. %1: number of the line</extracomment>
        <translation>Linha %1: falta uma aspa</translation>
    </message>
    <message>
        <source>Line %1: a closing bracket is missing</source>
        <extracomment>A mistake in JSON. %1: number of the line</extracomment>
        <translation>Linha %1: falta fechar um colchete ou chave</translation>
    </message>
    <message>
        <source>Line %1: too many levels</source>
        <extracomment>A mistake in JSON. %1: number of the line</extracomment>
        <translation>Linha %1: níveis demais</translation>
    </message>
    <message>
        <source>Line %1, column %2: this is not JSON</source>
        <extracomment>A mistake in JSON. %1: number of the line, %2: of the column</extracomment>
        <translation>Linha %1, coluna %2: isto não é JSON</translation>
    </message>
</context>
<context>
    <name>guiche::CodePane</name>
    <message>
        <source>Your sign-in is not part of it: put an access token into %1.</source>
        <extracomment>%1: name of an environment variable</extracomment>
        <translation>O seu acesso não vai junto: ponha um token de acesso em %1.</translation>
    </message>
    <message>
        <source>The key is not part of it: put it into %1.</source>
        <extracomment>%1: name of an environment variable</extracomment>
        <translation>A chave não vai junto: ponha-a em %1.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Language of the code</source>
        <translation>Linguagem do código</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>The request as code</source>
        <translation>A requisição como código</translation>
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
        <translation>Seu papel não responde a clientes.</translation>
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
    <name>guiche::ConfirmPasswordDialog</name>
    <message>
        <source>Type your password to go on. Who reads a value is kept in the audit log.</source>
        <translation>Digite sua senha para continuar. Quem lê um valor fica registrado na auditoria.</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Sua senha</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Type your password</source>
        <translation>Digite sua senha</translation>
    </message>
</context>
<context>
    <name>guiche::ConsolePane</name>
    <message>
        <source>Not while the desk is out of reach</source>
        <translation>Não enquanto o servidor estiver fora de alcance</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Salvar a resposta</translation>
    </message>
    <message>
        <source>The answer is saved.</source>
        <translation>A resposta foi salva.</translation>
    </message>
</context>
<context>
    <name>guiche::ContactActions</name>
    <message>
        <source>Somebody else changed this meanwhile. Here is what it is now.</source>
        <translation>Outra pessoa mudou isto enquanto isso. Assim está agora.</translation>
    </message>
    <message>
        <source>%1 is anonymous now.</source>
        <extracomment>%1: the contact&apos;s name</extracomment>
        <translation>%1 agora é anônimo.</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 foi excluído.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Close this and look at the contact again.</source>
        <translation>Outra pessoa mudou isto enquanto isso. Feche e veja o contato de novo.</translation>
    </message>
    <message>
        <source>%1 is part of %2 now.</source>
        <extracomment>%1: the contact that went up, %2: the one that stayed</extracomment>
        <translation>%1 agora faz parte de %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>%1 is a contact of its own again.</source>
        <extracomment>%1: the contact&apos;s name</extracomment>
        <translation>%1 voltou a ser um contato separado.</translation>
    </message>
</context>
<context>
    <name>guiche::ContactDialog</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>WhatsApp number</source>
        <translation>Número do WhatsApp</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>Código do cliente</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Novo contato</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Editar contato</translation>
    </message>
    <message>
        <source>What your own systems call this customer.</source>
        <translation>Como seus sistemas chamam este cliente.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Create contact</source>
        <translation>Criar contato</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>The address of a group does not change.</source>
        <translation>O endereço de um grupo não muda.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no choice of a field</comment>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Without a number nobody can be reached</source>
        <translation>Sem número não há como falar com ninguém</translation>
    </message>
    <message>
        <source>Not a phone number: country, area and number, like +55 11 90000-0000</source>
        <translation>Não é um telefone: país, DDD e número, como +55 11 90000-0000</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile.</source>
        <translation>Outra pessoa mudou isto enquanto isso.</translation>
    </message>
    <message>
        <source>What you typed is kept.</source>
        <translation>O que você digitou continua aqui.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recarregar</translation>
    </message>
</context>
<context>
    <name>guiche::ContactFieldsSetting</name>
    <message>
        <source>Every field needs a name.</source>
        <translation>Todo campo precisa de um nome.</translation>
    </message>
    <message>
        <source>The key of “%1” is made of a-z, 0-9 and _, and begins with a letter.</source>
        <extracomment>%1: name of a field</extracomment>
        <translation>A chave de “%1” é feita de a-z, 0-9 e _, e começa com uma letra.</translation>
    </message>
    <message>
        <source>Two fields have the key “%1”.</source>
        <extracomment>%1: the key</extracomment>
        <translation>Dois campos têm a chave “%1”.</translation>
    </message>
    <message>
        <source>Give the choices of “%1”, with commas between them.</source>
        <extracomment>%1: name of a field</extracomment>
        <translation>Informe as opções de “%1”, separadas por vírgulas.</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>type of a field</comment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>type of a field</comment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>type of a field</comment>
        <translation>Data</translation>
    </message>
    <message>
        <source>Choice</source>
        <comment>type of a field</comment>
        <translation>Opção</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Nome do campo</translation>
    </message>
    <message>
        <source>key</source>
        <translation>chave</translation>
    </message>
    <message>
        <source>Key of the field</source>
        <translation>Chave do campo</translation>
    </message>
    <message>
        <source>Type of the field</source>
        <translation>Tipo do campo</translation>
    </message>
    <message>
        <source>Choices, with commas between them</source>
        <translation>Opções, separadas por vírgulas</translation>
    </message>
    <message>
        <source>Choices of the field</source>
        <translation>Opções do campo</translation>
    </message>
    <message>
        <source>Remove this field</source>
        <translation>Remover este campo</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Nenhum ainda.</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Adicionar campo</translation>
    </message>
    <message>
        <source>Add a field of contacts</source>
        <translation>Adicionar um campo de contatos</translation>
    </message>
</context>
<context>
    <name>guiche::ContactListModel</name>
    <message>
        <source>Contact</source>
        <translation>Contato</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Contact since</source>
        <translation>Contato desde</translation>
    </message>
    <message>
        <source>WhatsApp group</source>
        <translation>Grupo do WhatsApp</translation>
    </message>
    <message>
        <source>Contact without a name</source>
        <translation>Contato sem nome</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says of a cell: %1 the column&apos;s title, %2 what it shows</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>guiche::ContactPanel</name>
    <message>
        <source>No conversation that you may see.</source>
        <translation>Nenhuma conversa que você possa ver.</translation>
    </message>
    <message>
        <source>%1 is part of this contact now.</source>
        <extracomment>%1: the contact that went up in this one</extracomment>
        <translation>%1 agora faz parte deste contato.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>Código do cliente</translation>
    </message>
    <message>
        <source>Contact since</source>
        <translation>Contato desde</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Última mudança</translation>
    </message>
    <message>
        <source>Edit (%1)</source>
        <translation>Editar (%1)</translation>
    </message>
    <message>
        <source>Offline. Try again on reconnection.</source>
        <translation>Sem conexão. Tente de novo quando ela voltar.</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Fechar os detalhes</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Mesclar…</translation>
    </message>
    <message>
        <source>Merge with another contact</source>
        <translation>Mesclar com outro contato</translation>
    </message>
    <message>
        <source>Delete contact</source>
        <translation>Excluir contato</translation>
    </message>
</context>
<context>
    <name>guiche::ContactsPage</name>
    <message>
        <source>Copy the number</source>
        <translation>Copiar o número</translation>
    </message>
    <message>
        <source>Number copied.</source>
        <translation>Número copiado.</translation>
    </message>
    <message>
        <source>Copy the e-mail</source>
        <translation>Copiar o e-mail</translation>
    </message>
    <message>
        <source>E-mail copied.</source>
        <translation>E-mail copiado.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Merge with another contact…</source>
        <translation>Mesclar com outro contato…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Excluir…</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <extracomment>%1: a file</extracomment>
        <translation>Exportado para %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importação</translation>
    </message>
    <message>
        <source>The desk is taking the file in.</source>
        <translation>O servidor está recebendo o arquivo.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>The import failed.</source>
        <translation>A importação falhou.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>A importação foi cancelada.</translation>
    </message>
    <message>
        <source>The import has ended.</source>
        <translation>A importação terminou.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) refused</source>
        <translation>
            <numerusform>%Ln linha recusada</numerusform>
            <numerusform>%Ln linhas recusadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Contact created.</source>
        <translation>Contato criado.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatos</translation>
    </message>
    <message>
        <source>Search name, number or e-mail</source>
        <translation>Buscar nome, número ou e-mail</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Buscar contatos</translation>
    </message>
    <message>
        <source>Contacts with a tag</source>
        <translation>Contatos com uma etiqueta</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importar contatos</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Exportar contatos</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Novo contato</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Todas as etiquetas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contato</numerusform>
            <numerusform>%Ln contatos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <comment>contacts</comment>
        <translation>
            <numerusform>%Ln encontrado</numerusform>
            <numerusform>%Ln encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln found</source>
        <comment>contacts</comment>
        <translation>
            <numerusform>Mais de %Ln encontrado</numerusform>
            <numerusform>Mais de %Ln encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Ninguém encontrado</translation>
    </message>
    <message>
        <source>Try another spelling, a part of the number, or another tag.</source>
        <translation>Tente outra grafia, uma parte do número ou outra etiqueta.</translation>
    </message>
    <message>
        <source>Show all contacts</source>
        <translation>Mostrar todos os contatos</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Nenhum contato ainda</translation>
    </message>
    <message>
        <source>Whoever writes to you becomes a contact by itself. You can also make one or import a list.</source>
        <translation>Quem escreve para você vira contato automaticamente. Você também pode criar um ou importar uma lista.</translation>
    </message>
    <message>
        <source>The contacts could not be loaded</source>
        <translation>Não foi possível carregar os contatos</translation>
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
    <message>
        <source>Edit contact</source>
        <translation>Editar contato</translation>
    </message>
</context>
<context>
    <name>guiche::DayHoursSetting</name>
    <message>
        <source>Hours are written like 08:00, up to 24:00.</source>
        <translation>Escreva a hora como 08:00, até 24:00.</translation>
    </message>
    <message>
        <source>The end comes after the beginning. Past midnight belongs to the next day.</source>
        <translation>O fim vem depois do início. Depois da meia-noite é o dia seguinte.</translation>
    </message>
    <message>
        <source>%1, from</source>
        <extracomment>What a screen reader calls a time field. %1: a day of the week</extracomment>
        <translation>%1, das</translation>
    </message>
    <message>
        <source>%1, to</source>
        <extracomment>What a screen reader calls a time field. %1: a day of the week</extracomment>
        <translation>%1, até</translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation>Remover este horário</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a day without business hours</comment>
        <translation>Fechado</translation>
    </message>
    <message>
        <source>Add hours: %1</source>
        <extracomment>%1: a day of the week</extracomment>
        <translation>Adicionar horário: %1</translation>
    </message>
</context>
<context>
    <name>guiche::DeleteContactDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Make this contact anonymous</source>
        <translation>Tornar este contato anônimo</translation>
    </message>
    <message>
        <source>The conversations stay, because they are the organization&apos;s record. Name, number, e-mail, code, tags and fields are taken away. This cannot be undone.</source>
        <translation>As conversas ficam, porque são o registro da organização. Nome, número, e-mail, código, etiquetas e campos são apagados. Não dá para desfazer.</translation>
    </message>
    <message>
        <source>Type “%1” to make it anonymous</source>
        <extracomment>%1: the contact&apos;s name</extracomment>
        <translation>Digite “%1” para tornar anônimo</translation>
    </message>
    <message>
        <source>Make anonymous</source>
        <translation>Tornar anônimo</translation>
    </message>
    <message>
        <source>Delete contact</source>
        <translation>Excluir contato</translation>
    </message>
    <message>
        <source>The desk forgets this contact. This cannot be undone.</source>
        <translation>O contato é apagado. Não dá para desfazer.</translation>
    </message>
    <message>
        <source>Type “%1” to delete it</source>
        <extracomment>%1: the contact&apos;s name</extracomment>
        <translation>Digite “%1” para excluir</translation>
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
    <name>guiche::DiffView</name>
    <message>
        <source>%1 was %2 and is %3.</source>
        <extracomment>%1: name of a member, %2: what it was, %3: what it is</extracomment>
        <translation>%1 era %2 e agora é %3.</translation>
    </message>
    <message>
        <source>%1 came: %2.</source>
        <extracomment>%1: name of a member, %2: its value</extracomment>
        <translation>%1 adicionado: %2.</translation>
    </message>
    <message>
        <source>%1 went: %2.</source>
        <extracomment>%1: name of a member, %2: the value that it had</extracomment>
        <translation>%1 removido: %2.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>O que mudou</translation>
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
    <name>guiche::ExportDialog</name>
    <message numerus="yes">
        <source>The %Ln contact(s) that the list shows</source>
        <translation>
            <numerusform>O contato que a lista mostra</numerusform>
            <numerusform>Os %Ln contatos que a lista mostra</numerusform>
        </translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Todos os contatos</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Exportar contatos</translation>
    </message>
    <message>
        <source>A CSV file that spreadsheets open and an import takes in again. Who exported what is in the audit log.</source>
        <translation>Um arquivo CSV que planilhas abrem e que pode ser importado de novo. Quem exportou o quê fica na auditoria.</translation>
    </message>
    <message>
        <source>Columns are separated by</source>
        <translation>Colunas separadas por</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Vírgula</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Ponto e vírgula</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>the character</comment>
        <translation>Tabulação</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportação</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>contacts-%1.csv</source>
        <extracomment>Name of a file. %1: a date like 2026-11-22</extracomment>
        <translation>contatos-%1.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>The desk is writing the table…</source>
        <translation>O servidor está montando a tabela…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>guiche::FieldRow</name>
    <message>
        <source>Send %1</source>
        <extracomment>%1: name of a parameter</extracomment>
        <translation>Enviar %1</translation>
    </message>
    <message>
        <source>%1 if not sent</source>
        <extracomment>In an empty field: %1 is what counts when nothing is sent</extracomment>
        <translation>%1 se não for enviado</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher um arquivo…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Escolher arquivo</translation>
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
    <name>guiche::HeaderList</name>
    <message>
        <source>Added by the program</source>
        <translation>Adicionados pelo programa</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Os seus</translation>
    </message>
    <message>
        <source>Add a header</source>
        <translation>Adicionar cabeçalho</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a header</comment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name of the header</source>
        <translation>Nome do cabeçalho</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>of a header</comment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Value of the header</source>
        <translation>Valor do cabeçalho</translation>
    </message>
    <message>
        <source>Remove this header</source>
        <translation>Remover este cabeçalho</translation>
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
    <name>guiche::ImportDialog</name>
    <message>
        <source>Import contacts</source>
        <translation>Importar contatos</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Linhas recusadas</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importação</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Salvar o relatório…</translation>
    </message>
    <message>
        <source>A CSV file of up to 64 MB whose first line names the columns: number, name, e-mail, customer code, tags, and your own fields. Who is there already is brought up to date; empty cells change nothing.</source>
        <translation>Um arquivo CSV de até 64 MB cuja primeira linha dá nome às colunas: número, nome, e-mail, código do cliente, etiquetas e seus campos próprios. Quem já está na lista é atualizado; células vazias não mudam nada.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher um arquivo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Continue in the background</source>
        <translation>Continuar em segundo plano</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Cancelar a importação</translation>
    </message>
    <message>
        <source>Handing the file over…</source>
        <translation>Enviando o arquivo…</translation>
    </message>
    <message>
        <source>Waiting for another import to end…</source>
        <translation>Esperando outra importação terminar…</translation>
    </message>
    <message>
        <source>Counting the rows…</source>
        <extracomment>Progress of an import. %1: rows that were taken so far, %2: all rows, %3: counts of what became of them</extracomment>
        <translation>Contando as linhas…</translation>
    </message>
    <message>
        <source>%1 of %2 rows. %3</source>
        <translation>%1 de %2 linhas. %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>contacts of an import</comment>
        <translation>
            <numerusform>%Ln novo</numerusform>
            <numerusform>%Ln novos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>contacts of an import</comment>
        <translation>
            <numerusform>%Ln alterado</numerusform>
            <numerusform>%Ln alterados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as they were</source>
        <comment>contacts of an import</comment>
        <translation>
            <numerusform>%Ln como estava</numerusform>
            <numerusform>%Ln como estavam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <comment>rows of an import</comment>
        <translation>
            <numerusform>%Ln recusada</numerusform>
            <numerusform>%Ln recusadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row was taken.</source>
        <translation>Todas as linhas foram aceitas.</translation>
    </message>
    <message>
        <source>The import has ended.</source>
        <translation>A importação terminou.</translation>
    </message>
    <message>
        <source>There was no row in it.</source>
        <translation>Não havia nenhuma linha nele.</translation>
    </message>
    <message>
        <source>The import failed.</source>
        <translation>A importação falhou.</translation>
    </message>
    <message>
        <source>The import was cancelled. What was taken stays.</source>
        <translation>A importação foi cancelada. O que já entrou fica.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln refused row(s) are listed.</source>
        <extracomment>Below the list of refused rows. %n: how many are listed</extracomment>
        <translation>
            <numerusform>A primeira linha recusada está na lista.</numerusform>
            <numerusform>As primeiras %Ln linhas recusadas estão na lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Importar outro arquivo</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Tabelas (*.csv *.txt *.tsv);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>Name of a file</extracomment>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>refused-rows.csv</source>
        <translation>linhas-recusadas.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1: a file</extracomment>
        <translation>Salvo como %1</translation>
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
    <name>guiche::IntegrationsPage</name>
    <message>
        <source>Integrations</source>
        <translation>Integrações</translation>
    </message>
    <message>
        <source>API console</source>
        <extracomment>Tabs of the page Integrations</extracomment>
        <translation>Console da API</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Chaves</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Parts of Integrations</source>
        <translation>Partes de Integrações</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentação</translation>
    </message>
    <message>
        <source>Opens in the browser</source>
        <translation>Abre no navegador</translation>
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
    <name>guiche::LinesSetting</name>
    <message>
        <source>“%1” is not a date. Write it like %2.</source>
        <extracomment>%1: what was typed, %2: a date as the country writes it</extracomment>
        <translation>“%1” não é uma data. Escreva como %2.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a site. Write it like https://example.com, without a path.</source>
        <extracomment>%1: what was typed</extracomment>
        <translation>“%1” não é o endereço de um site. Escreva como https://example.com, sem caminho.</translation>
    </message>
    <message>
        <source>One date a line, like %1.</source>
        <extracomment>%1: a date as the country writes it</extracomment>
        <translation>Uma data por linha, como %1.</translation>
    </message>
</context>
<context>
    <name>guiche::LongTextSetting</name>
    <message>
        <source>At most %1 characters; these are %2.</source>
        <extracomment>%1: the most that it may have, %2: how many it has</extracomment>
        <translation>No máximo %1 caracteres; aqui há %2.</translation>
    </message>
</context>
<context>
    <name>guiche::MailTestDialog</name>
    <message>
        <source>Send a test mail</source>
        <translation>Enviar um e-mail de teste</translation>
    </message>
    <message>
        <source>The desk sends a short mail with the saved settings and tells what the server said. That can take half a minute.</source>
        <translation>O sistema envia um e-mail curto com os ajustes salvos e mostra o que o servidor respondeu. Pode levar meio minuto.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>An e-mail address</source>
        <translation>Um endereço de e-mail</translation>
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
    <name>guiche::MasterKeyCard</name>
    <message numerus="yes">
        <source>The master key is rotated: %n value(s) sealed anew.</source>
        <translation>
            <numerusform>Chave-mestra trocada: %n valor cifrado de novo.</numerusform>
            <numerusform>Chave-mestra trocada: %n valores cifrados de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rotate the master key</source>
        <translation>Trocar a chave-mestra</translation>
    </message>
    <message>
        <source>A new key is made and everything that is secret is sealed anew, while the desk goes on serving. Backups from before need the old key.</source>
        <translation>Uma nova chave é criada e tudo o que é secreto é cifrado de novo, sem parar o atendimento. Backups anteriores precisam da chave antiga.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Trocar</translation>
    </message>
    <message>
        <source>Master key</source>
        <translation>Chave-mestra</translation>
    </message>
    <message>
        <source>Seals every secret, token and second factor of this installation.</source>
        <translation>Cifra todos os segredos, tokens e segundos fatores desta instalação.</translation>
    </message>
    <message>
        <source>Kept in the keyring of the computer that the desk runs on.</source>
        <translation>Guardada no chaveiro do computador onde o sistema roda.</translation>
    </message>
    <message>
        <source>Given from outside (GUICHE_MASTER_KEY); change it there.</source>
        <translation>Definida por fora (GUICHE_MASTER_KEY); altere lá.</translation>
    </message>
    <message>
        <source>Kept in a file beside the desk&apos;s data.</source>
        <translation>Guardada em um arquivo junto aos dados do sistema.</translation>
    </message>
    <message numerus="yes">
        <source>Being rotated: %n value(s)</source>
        <translation>
            <numerusform>Trocando: %n valor</numerusform>
            <numerusform>Trocando: %n valores</numerusform>
        </translation>
    </message>
    <message>
        <source>In use</source>
        <comment>the master key</comment>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Trocar…</translation>
    </message>
    <message>
        <source>Not while offline</source>
        <translation>Não disponível sem conexão</translation>
    </message>
</context>
<context>
    <name>guiche::MemberDialog</name>
    <message>
        <source>Reads everything, changes nothing.</source>
        <translation>Lê tudo, não altera nada.</translation>
    </message>
    <message>
        <source>Serves own conversations and those of the queue.</source>
        <translation>Atende as próprias conversas e as da fila.</translation>
    </message>
    <message>
        <source>Sees and distributes all conversations.</source>
        <translation>Vê e distribui todas as conversas.</translation>
    </message>
    <message>
        <source>Runs the organization: people, keys, settings.</source>
        <translation>Cuida da organização: pessoas, chaves, ajustes.</translation>
    </message>
    <message>
        <source>Runs every organization of this desk.</source>
        <translation>Cuida de todas as organizações deste guichê.</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Convidar alguém</translation>
    </message>
    <message>
        <source>Change person</source>
        <translation>Alterar pessoa</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>You get a code with which the new colleague chooses a password.</source>
        <translation>Você recebe um código com que a pessoa escolhe a senha.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Conversations at once</source>
        <translation>Conversas ao mesmo tempo</translation>
    </message>
    <message>
        <source>Another administrator has to change your role.</source>
        <translation>Só outro administrador muda o seu papel.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Ler de novo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Convidar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Type the name.</source>
        <translation>Digite o nome.</translation>
    </message>
    <message>
        <source>That is not an e-mail address.</source>
        <translation>Isso não é um endereço de e-mail.</translation>
    </message>
    <message>
        <source>Between 1 and 100.</source>
        <translation>Entre 1 e 100.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Read it again; what you typed stays.</source>
        <translation>Outra pessoa alterou isto nesse meio-tempo. Leia de novo; o que você digitou fica.</translation>
    </message>
</context>
<context>
    <name>guiche::MergeDialog</name>
    <message>
        <source>Merge contacts</source>
        <translation>Mesclar contatos</translation>
    </message>
    <message>
        <source>Find the other contact that is the same customer as %1.</source>
        <extracomment>%1: the contact&apos;s name</extracomment>
        <translation>Busque o outro contato que é o mesmo cliente que %1.</translation>
    </message>
    <message>
        <source>Name, number or e-mail</source>
        <translation>Nome, número ou e-mail</translation>
    </message>
    <message>
        <source>Find the other contact</source>
        <translation>Buscar o outro contato</translation>
    </message>
    <message>
        <source>Contacts that were found</source>
        <translation>Contatos encontrados</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Mesclar</translation>
    </message>
    <message>
        <source>Which one stays?</source>
        <translation>Qual dos dois fica?</translation>
    </message>
    <message>
        <source>It keeps what it has, and takes from the other one what it lacks: name, number, e-mail, fields, tags and all conversations. For 24 hours this can be undone.</source>
        <translation>Ele mantém o que tem e recebe do outro o que lhe falta: nome, número, e-mail, campos, etiquetas e todas as conversas. Dá para desfazer por 24 horas.</translation>
    </message>
    <message>
        <source>Nobody is called that</source>
        <translation>Ninguém com esse nome</translation>
    </message>
    <message>
        <source>Try another name or number.</source>
        <translation>Tente outro nome ou número.</translation>
    </message>
    <message>
        <source>The contacts could not be loaded</source>
        <translation>Não foi possível carregar os contatos</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>O outro</translation>
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
    <name>guiche::NewPasswordField</name>
    <message>
        <source>New password</source>
        <translation>Nova senha</translation>
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
    <name>guiche::NumberSetting</name>
    <message>
        <source>A number from %1 to %2.</source>
        <extracomment>%1 and %2: the smallest and the largest number that are allowed</extracomment>
        <translation>Um número de %1 a %2.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What a screen reader calls a number field. %1: its name, %2: its unit</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>guiche::OperationListModel</name>
    <message>
        <source>%1, %2 %3</source>
        <extracomment>A line of the list of API calls, read out. %1: what it does, %2: method, %3: path</extracomment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>%1, group, folded</source>
        <extracomment>The head of a group of API calls, read out. %1: its name</extracomment>
        <translation>%1, grupo, recolhido</translation>
    </message>
    <message>
        <source>%1, group, open</source>
        <translation>%1, grupo, aberto</translation>
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
    <name>guiche::PasswordPane</name>
    <message>
        <source>Type your present password.</source>
        <translation>Digite a sua senha atual.</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>A sua senha foi alterada.</translation>
    </message>
    <message>
        <source>Your other sign-ins have ended.</source>
        <translation>Os seus outros acessos foram encerrados.</translation>
    </message>
    <message>
        <source>A new password ends your sign-ins on other devices.</source>
        <translation>Uma nova senha encerra os seus acessos em outros aparelhos.</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Senha atual</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Alterar senha</translation>
    </message>
</context>
<context>
    <name>guiche::PasswordResetDialog</name>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>I have a code</source>
        <translation>Tenho um código</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>I forgot my password</source>
        <translation>Esqueci a senha</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nova senha</translation>
    </message>
    <message>
        <source>A code that sets a new password comes by mail. Where the desk sends no mail, ask an administrator for one.</source>
        <translation>O código para criar uma nova senha chega por e-mail. Se o servidor não envia e-mail, peça um a um administrador.</translation>
    </message>
    <message>
        <source>If somebody has this address, a mail with a code is on its way. It is good for 30 minutes.</source>
        <translation>Se alguém tem esse endereço, um e-mail com um código está a caminho. Ele vale por 30 minutos.</translation>
    </message>
    <message>
        <source>The code of the mail, or the one that an administrator gave you.</source>
        <translation>O código do e-mail, ou o que um administrador lhe deu.</translation>
    </message>
    <message>
        <source>Send the code</source>
        <translation>Enviar o código</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Definir a senha</translation>
    </message>
    <message>
        <source>That is not an e-mail address.</source>
        <translation>Isso não é um endereço de e-mail.</translation>
    </message>
    <message>
        <source>Type the code.</source>
        <translation>Digite o código.</translation>
    </message>
</context>
<context>
    <name>guiche::PasswordSetting</name>
    <message>
        <source>Keep the stored one</source>
        <translation>Manter a guardada</translation>
    </message>
    <message>
        <source>Remove the stored one</source>
        <translation>Remover a guardada</translation>
    </message>
    <message>
        <source>The stored password goes when you save.</source>
        <translation>A senha guardada sai quando você salvar.</translation>
    </message>
    <message>
        <source>One is stored. Empty: it stays.</source>
        <translation>Há uma guardada. Vazio: ela fica.</translation>
    </message>
    <message>
        <source>None is stored.</source>
        <translation>Nenhuma guardada.</translation>
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
    <name>guiche::PeriodDialog</name>
    <message>
        <source>Choose a period</source>
        <translation>Escolher um período</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Like %1; empty: no limit.</source>
        <extracomment>%1: a date as the country writes it</extracomment>
        <translation>Como %1; vazio: sem limite.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>This is not a date</source>
        <translation>Isto não é uma data</translation>
    </message>
    <message>
        <source>Before the first day</source>
        <translation>Antes do primeiro dia</translation>
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
        <translation>Cole esta linha antes do fim do body da página. O endereço do site precisa estar entre as origens permitidas nos ajustes.</translation>
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
    <message>
        <source>Your account…</source>
        <translation>Sua conta…</translation>
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
    <message>
        <source>Contacts</source>
        <translation>Contatos</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Segredos</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
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
    <name>guiche::RecoveryCodes</name>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Guichê: recovery codes of %1. Each is good once.</source>
        <extracomment>Head of the file with recovery codes. %1: e-mail</extracomment>
        <translation>Guichê: códigos de recuperação de %1. Cada um vale uma vez.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <extracomment>%1: the system&apos;s reason</extracomment>
        <translation>Salvo.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Não foi salvo: %1</translation>
    </message>
    <message>
        <source>Save the recovery codes</source>
        <translation>Salvar os códigos de recuperação</translation>
    </message>
    <message>
        <source>guiche-recovery-codes.txt</source>
        <comment>file name</comment>
        <translation>guiche-codigos-de-recuperacao.txt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
</context>
<context>
    <name>guiche::RefusedLineModel</name>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1: number of a line, %2: why it was refused</extracomment>
        <translation>Linha %1: %2</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>of a file</comment>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Column</source>
        <comment>of a table</comment>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>why a line was refused</comment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>Código do cliente</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
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
    <name>guiche::RequestBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Cancel the request</source>
        <translation>Cancelar a requisição</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>Enviar a requisição</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Address of the request</source>
        <translation>Endereço da requisição</translation>
    </message>
    <message>
        <source>Address (%1)</source>
        <translation>Endereço (%1)</translation>
    </message>
</context>
<context>
    <name>guiche::RequestEditor</name>
    <message>
        <source>Body</source>
        <translation>Corpo</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeçalhos</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Parts of the request</source>
        <translation>Partes da requisição</translation>
    </message>
    <message>
        <source>This request has no parameters.</source>
        <translation>Esta requisição não tem parâmetros.</translation>
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
    <name>guiche::RotateSecretDialog</name>
    <message>
        <source>Rotate the value</source>
        <translation>Girar o valor</translation>
    </message>
    <message>
        <source>“%1” gets a new value at once. The old one works for 24 h more, so that systems can change over without a stop.</source>
        <extracomment>%1: the key of a secret</extracomment>
        <translation>“%1” ganha um valor novo na hora. O antigo vale por mais 24 h, para trocar os sistemas sem queda.</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Novo valor</translation>
    </message>
    <message>
        <source>Empty: the desk makes one out of 32 random bytes (base64).</source>
        <translation>Vazio: o servidor cria um com 32 bytes aleatórios (base64).</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Rotate now</source>
        <translation>Girar agora</translation>
    </message>
</context>
<context>
    <name>guiche::SaveBar</name>
    <message>
        <source>Reload</source>
        <translation>Recarregar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Reload to see it; what you typed stays.</source>
        <translation>Outra pessoa alterou isto nesse meio-tempo. Recarregue para ver; o que você digitou fica.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not saved</source>
        <translation>
            <numerusform>%n alteração não salva</numerusform>
            <numerusform>%n alterações não salvas</numerusform>
        </translation>
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
    <name>guiche::SecondFactorPane</name>
    <message>
        <source>This could not be read</source>
        <translation>Não foi possível ler isto</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>QR code for your authenticator. The key below says the same.</source>
        <translation>QR code para o seu autenticador. A chave ao lado diz o mesmo.</translation>
    </message>
    <message>
        <source>Type the key instead.</source>
        <translation>Digite a chave.</translation>
    </message>
    <message>
        <source>Type the code that the authenticator shows.</source>
        <translation>Digite o código que o autenticador mostra.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Digite a sua senha.</translation>
    </message>
    <message>
        <source>Type the code.</source>
        <translation>Digite o código.</translation>
    </message>
    <message>
        <source>With a second step, the password alone lets nobody in: at sign-in you also type a code that an authenticator on your phone shows.</source>
        <translation>Com uma segunda etapa, só a senha não deixa ninguém entrar: na entrada você digita também um código que um autenticador mostra no seu celular.</translation>
    </message>
    <message>
        <source>Your organization asks for a second step. %1</source>
        <translation>A sua organização exige uma segunda etapa. %1</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Scan the code with an authenticator, then type the six digits that it shows.</source>
        <translation>Leia o código com um autenticador e digite os seis dígitos que ele mostra.</translation>
    </message>
    <message>
        <source>No camera? Type this key into it.</source>
        <translation>Sem câmera? Digite esta chave nele.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Code of the authenticator</source>
        <translation>Código do autenticador</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Ativar</translation>
    </message>
    <message>
        <source>The second step is on. Keep these recovery codes where only you find them: each lets you in once when the phone is lost. They are shown only now.</source>
        <translation>A segunda etapa está ativa. Guarde estes códigos de recuperação onde só você os encontra: cada um deixa você entrar uma vez, se perder o celular. Só aparecem agora.</translation>
    </message>
    <message>
        <source>I have kept them</source>
        <translation>Já guardei</translation>
    </message>
    <message>
        <source>On</source>
        <comment>second step</comment>
        <translation>Ativa</translation>
    </message>
    <message numerus="yes">
        <source>At sign-in you type a code of your authenticator. %n recovery codes are left.</source>
        <translation>
            <numerusform>Na entrada você digita um código do seu autenticador. Resta %n código de recuperação.</numerusform>
            <numerusform>Na entrada você digita um código do seu autenticador. Restam %n códigos de recuperação.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Sua senha</translation>
    </message>
    <message>
        <source>Code of the authenticator, or a recovery code</source>
        <translation>Código do autenticador, ou um código de recuperação</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desativar</translation>
    </message>
</context>
<context>
    <name>guiche::SecretActions</name>
    <message>
        <source>%1 is kept.</source>
        <extracomment>%1: the key of a secret</extracomment>
        <translation>%1 está guardado.</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <extracomment>%1: the key of a secret</extracomment>
        <translation>%1 foi alterado.</translation>
    </message>
    <message>
        <source>%1 has a new value; the old one works for 24 h more.</source>
        <extracomment>%1: the key of a secret</extracomment>
        <translation>%1 tem um valor novo; o antigo vale por mais 24 h.</translation>
    </message>
    <message>
        <source>%1 is active.</source>
        <extracomment>%1: the key of a secret</extracomment>
        <translation>%1 está ativo.</translation>
    </message>
    <message>
        <source>%1 is inactive.</source>
        <translation>%1 está inativo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Delete secret</source>
        <translation>Excluir segredo</translation>
    </message>
    <message>
        <source>The value and every version of it are gone at once, and whoever reads it gets an error. This cannot be undone.</source>
        <translation>O valor e todas as suas versões somem na hora, e quem o lê recebe um erro. Não dá para desfazer.</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <extracomment>%1: the key of a secret</extracomment>
        <translation>%1 foi excluído.</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <extracomment>%1: the key of a secret</extracomment>
        <translation>Mostrar “%1”</translation>
    </message>
    <message>
        <source>Show value</source>
        <translation>Mostrar valor</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <extracomment>%1: the key of a secret</extracomment>
        <translation>Copiar “%1”</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copiar valor</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard forgets it after %n second(s).</source>
        <translation>
            <numerusform>Copiado. Sai da área de transferência em %n segundo.</numerusform>
            <numerusform>Copiado. Sai da área de transferência em %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guiche::SecretDetail</name>
    <message>
        <source>It works.</source>
        <translation>Funciona.</translation>
    </message>
    <message>
        <source>It does not work.</source>
        <translation>Não funciona.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Below the key of a secret: %1 its service, %2 its environment</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>Showing asks for your password and notes who read it. The value hides after %n second(s).</source>
        <translation>
            <numerusform>Mostrar pede sua senha e registra quem leu. O valor some após %n segundo.</numerusform>
            <numerusform>Mostrar pede sua senha e registra quem leu. O valor some após %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hides in %n second(s).</source>
        <translation>
            <numerusform>Some em %n segundo.</numerusform>
            <numerusform>Some em %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Version %1. Hides in %n second(s).</source>
        <extracomment>An older value of a secret is shown. %1: the number of its version</extracomment>
        <translation>
            <numerusform>Versão %1. Some em %n segundo.</numerusform>
            <numerusform>Versão %1. Some em %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs the connection to the desk</source>
        <translation>Precisa de conexão com o servidor</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Desativar</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Ativar</translation>
    </message>
    <message>
        <source>Edit secret</source>
        <translation>Editar segredo</translation>
    </message>
    <message>
        <source>Rotate the value</source>
        <translation>Girar o valor</translation>
    </message>
    <message>
        <source>Makes a new value and keeps the old one working for 24 h, to change systems over without a stop.</source>
        <translation>Cria um valor novo e mantém o antigo válido por 24 h, para trocar os sistemas sem queda.</translation>
    </message>
    <message>
        <source>Rotate now</source>
        <translation>Girar agora</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Chosen secret</source>
        <translation>Segredo escolhido</translation>
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
    <name>guiche::SecretEditDialog</name>
    <message>
        <source>Edit secret</source>
        <translation>Editar segredo</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Novo segredo</translation>
    </message>
    <message>
        <source>A new value makes a new version; the one before works for 24 h more.</source>
        <translation>Um valor novo cria uma versão nova; a anterior vale por mais 24 h.</translation>
    </message>
    <message>
        <source>The value is encrypted at once. Whoever reads it is kept in the audit log.</source>
        <translation>O valor é cifrado na hora. Quem o lê fica registrado na auditoria.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>payments.api_key</source>
        <extracomment>Example of a secret&apos;s key</extracomment>
        <translation>pagamentos.api_key</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>What it is for. May be left empty.</source>
        <translation>Para que serve. Pode ficar vazio.</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Novo valor</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Empty: the value stays as it is.</source>
        <translation>Vazio: o valor continua como está.</translation>
    </message>
    <message>
        <source>Test address</source>
        <translation>Endereço de teste</translation>
    </message>
    <message>
        <source>“Test” calls it with the value as Bearer. May be left empty.</source>
        <translation>“Testar” chama este endereço com o valor como Bearer. Pode ficar vazio.</translation>
    </message>
    <message>
        <source>A secret keeps its key.</source>
        <translation>A chave de um segredo não muda.</translation>
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
        <source>Create secret</source>
        <translation>Criar segredo</translation>
    </message>
    <message>
        <source>Give it a key</source>
        <translation>Dê uma chave</translation>
    </message>
    <message>
        <source>Type or paste the value</source>
        <translation>Digite ou cole o valor</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile.</source>
        <translation>Outra pessoa mudou isto enquanto isso.</translation>
    </message>
    <message>
        <source>What you typed is kept.</source>
        <translation>O que você digitou continua aqui.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recarregar</translation>
    </message>
</context>
<context>
    <name>guiche::SecretFacts</name>
    <message>
        <source>today, %1</source>
        <extracomment>%1: a time, &quot;10:11&quot;</extracomment>
        <translation>hoje, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <extracomment>%1: a time, &quot;10:11&quot;</extracomment>
        <translation>ontem, %1</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <extracomment>%1: a time, &quot;10:11&quot;</extracomment>
        <translation>amanhã, %1</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>never</source>
        <comment>when a secret was used</comment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Successful</source>
        <extracomment>Share of the uses of a secret that went well: %1 a number, &quot;99.2&quot;</extracomment>
        <translation>Com sucesso</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Last rotation</source>
        <translation>Última rotação</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <extracomment>When and by whom a secret was made. %1: &quot;20 Aug 2026&quot;, %2: a name</extracomment>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>Uses, 30 days</source>
        <translation>Usos, 30 dias</translation>
    </message>
</context>
<context>
    <name>guiche::SecretTableModel</name>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Last rotation</source>
        <translation>Última rotação</translation>
    </message>
    <message>
        <source>Development</source>
        <comment>environment of a secret</comment>
        <translation>Desenvolv.</translation>
    </message>
    <message>
        <source>Staging</source>
        <comment>environment of a secret</comment>
        <translation>Homologação</translation>
    </message>
    <message>
        <source>Production</source>
        <comment>environment of a secret</comment>
        <translation>Produção</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>state of a secret</comment>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Inactive</source>
        <comment>state of a secret</comment>
        <translation>Inativo</translation>
    </message>
    <message>
        <source>Rotated</source>
        <comment>state of a secret&apos;s value that a newer one has replaced</comment>
        <translation>Girado</translation>
    </message>
    <message>
        <source>today</source>
        <comment>when something was done</comment>
        <translation>hoje</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>when something was done</comment>
        <translation>ontem</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>há %n dia</numerusform>
            <numerusform>há %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, rotated %5</source>
        <extracomment>What a screen reader says of a secret: %1 its key, %2 its service, %3 its environment, %4 its state, %5 when it was rotated (&quot;12 days ago&quot;)</extracomment>
        <translation>%1, %2, %3, %4, girado %5</translation>
    </message>
    <message>
        <source>no service</source>
        <translation>sem serviço</translation>
    </message>
    <message>
        <source>%1, should be rotated</source>
        <extracomment>%1: a sentence about a secret, whose value is older than 90 days</extracomment>
        <translation>%1, convém girar</translation>
    </message>
    <message>
        <source>Value: hidden</source>
        <translation>Valor: oculto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says of a cell: %1 the column&apos;s title, %2 what it shows</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Uses, 30 d</source>
        <translation>Usos, 30 d</translation>
    </message>
</context>
<context>
    <name>guiche::SecretValueBox</name>
    <message>
        <source>Value: hidden</source>
        <translation>Valor: oculto</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Hide value</source>
        <translation>Ocultar valor</translation>
    </message>
    <message>
        <source>Show value</source>
        <translation>Mostrar valor</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copiar valor</translation>
    </message>
</context>
<context>
    <name>guiche::SecretVersions</name>
    <message>
        <source>Version %1 works until %2</source>
        <extracomment>A value of a secret that a newer one has replaced: %1 its number, %2 until when it can be read (&quot;tomorrow, 10:11&quot;)</extracomment>
        <translation>A versão %1 vale até %2</translation>
    </message>
    <message>
        <source>Show version %1</source>
        <extracomment>%1: the number of a version of a secret</extracomment>
        <translation>Mostrar a versão %1</translation>
    </message>
    <message>
        <source>Copy version %1</source>
        <extracomment>%1: the number of a version of a secret</extracomment>
        <translation>Copiar a versão %1</translation>
    </message>
</context>
<context>
    <name>guiche::SecretsPage</name>
    <message>
        <source>Secrets</source>
        <translation>Segredos</translation>
    </message>
    <message>
        <source>Values are encrypted at the desk; every reading is kept in the audit log</source>
        <translation>Valores cifrados no servidor; cada leitura fica na auditoria</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>Buscar chave</translation>
    </message>
    <message>
        <source>Search by key or service</source>
        <translation>Buscar por chave ou serviço</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Novo segredo</translation>
    </message>
    <message>
        <source>Secrets of an environment</source>
        <translation>Segredos de um ambiente</translation>
    </message>
    <message>
        <source>All environments</source>
        <translation>Todos os ambientes</translation>
    </message>
    <message>
        <source>Needs the connection to the desk</source>
        <translation>Precisa de conexão com o servidor</translation>
    </message>
    <message>
        <source>No secret like that</source>
        <translation>Nenhum segredo assim</translation>
    </message>
    <message>
        <source>Check the spelling, or look in all environments.</source>
        <translation>Confira a grafia ou procure em todos os ambientes.</translation>
    </message>
    <message>
        <source>No secrets yet</source>
        <translation>Nenhum segredo ainda</translation>
    </message>
    <message>
        <source>Keep tokens and passwords of other systems here: encrypted, with versions, and with a note of who read them.</source>
        <translation>Guarde aqui tokens e senhas de outros sistemas: cifrados, com versões e com o registro de quem leu.</translation>
    </message>
    <message>
        <source>The secrets could not be loaded</source>
        <translation>Não foi possível carregar os segredos</translation>
    </message>
    <message>
        <source>Show value</source>
        <translation>Mostrar valor</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copiar valor</translation>
    </message>
    <message>
        <source>Edit secret</source>
        <translation>Editar segredo</translation>
    </message>
    <message>
        <source>Rotate the value</source>
        <translation>Girar o valor</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Desativar</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Ativar</translation>
    </message>
    <message>
        <source>Delete secret</source>
        <translation>Excluir segredo</translation>
    </message>
</context>
<context>
    <name>guiche::SectionList</name>
    <message>
        <source>%1, not saved</source>
        <extracomment>What a screen reader says of a section of the settings. %1: its name</extracomment>
        <translation>%1, não salvo</translation>
    </message>
    <message>
        <source>%1, something is wrong here</source>
        <extracomment>What a screen reader says of a section of the settings. %1: its name</extracomment>
        <translation>%1, algo está errado aqui</translation>
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
    <name>guiche::SessionSetting</name>
    <message>
        <source>The oldest connected one</source>
        <translation>A conectada há mais tempo</translation>
    </message>
    <message>
        <source>A session that is gone</source>
        <translation>Uma sessão que não existe mais</translation>
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
    <name>guiche::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Auditoria</translation>
    </message>
    <message>
        <source>Settings or audit log</source>
        <translation>Ajustes ou auditoria</translation>
    </message>
</context>
<context>
    <name>guiche::SettingsPane</name>
    <message>
        <source>The settings could not be loaded</source>
        <translation>Não foi possível carregar os ajustes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Not while offline</source>
        <translation>Não disponível sem conexão</translation>
    </message>
    <message>
        <source>Save first: what is saved is tried</source>
        <translation>Salve primeiro: o teste usa o que está salvo</translation>
    </message>
    <message>
        <source>Something is not right yet; look at the marked fields.</source>
        <translation>Algo ainda não está certo; veja os campos marcados.</translation>
    </message>
    <message numerus="yes">
        <source>Messages of closed conversations that are older than %n day(s) are removed, with their files.</source>
        <translation>
            <numerusform>Mensagens de conversas encerradas com mais de %n dia são removidas, com seus arquivos.</numerusform>
            <numerusform>Mensagens de conversas encerradas com mais de %n dias são removidas, com seus arquivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Files of closed conversations that are older than %n day(s) are removed.</source>
        <translation>
            <numerusform>Arquivos de conversas encerradas com mais de %n dia são removidos.</numerusform>
            <numerusform>Arquivos de conversas encerradas com mais de %n dias são removidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove older messages and files?</source>
        <translation>Remover mensagens e arquivos antigos?</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Não dá para desfazer.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save and remove</source>
        <translation>Salvar e remover</translation>
    </message>
    <message>
        <source>Settings saved.</source>
        <translation>Ajustes salvos.</translation>
    </message>
    <message>
        <source>Changes discarded.</source>
        <translation>Alterações descartadas.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Make a new key for the chat page?</source>
        <translation>Criar uma nova chave para a página de chat?</translation>
    </message>
    <message>
        <source>The link and the code that are in use stop working at once. Customers who have the chat open have to open it anew.</source>
        <translation>O link e o código em uso deixam de funcionar na hora. Clientes com o chat aberto precisam abri-lo de novo.</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Criar nova chave</translation>
    </message>
    <message>
        <source>The chat page has a new link.</source>
        <translation>A página de chat tem um novo link.</translation>
    </message>
    <message>
        <source>The mail server took the test mail to %1.</source>
        <extracomment>%1: an e-mail address</extracomment>
        <translation>O servidor de e-mail aceitou o teste para %1.</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Seções dos ajustes</translation>
    </message>
    <message>
        <source>The same hours from Monday to Friday</source>
        <translation>O mesmo horário de segunda a sexta</translation>
    </message>
    <message>
        <source>Send a test mail…</source>
        <translation>Enviar e-mail de teste…</translation>
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
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Search in the table</source>
        <translation>Buscar na tabela</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Contacts, team, secrets and other tables</source>
        <translation>Contatos, equipe, segredos e outras tabelas</translation>
    </message>
    <message>
        <source>Rotate the value of a secret</source>
        <translation>Girar o valor de um segredo</translation>
    </message>
    <message>
        <source>Replay a webhook delivery</source>
        <translation>Reenviar uma entrega de webhook</translation>
    </message>
    <message>
        <source>API console</source>
        <translation>Console da API</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>Enviar a requisição</translation>
    </message>
    <message>
        <source>Address of the request</source>
        <translation>Endereço da requisição</translation>
    </message>
    <message>
        <source>Format the body</source>
        <translation>Formatar o corpo</translation>
    </message>
    <message>
        <source>Search the requests</source>
        <translation>Buscar nas requisições</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Exportar a auditoria</translation>
    </message>
</context>
<context>
    <name>guiche::ShownSetting</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
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
    <message>
        <source>The new password is set. Sign in with it.</source>
        <translation>A nova senha está definida. Entre com ela.</translation>
    </message>
</context>
<context>
    <name>guiche::SignInsPane</name>
    <message>
        <source>Your sign-ins could not be read</source>
        <translation>Não foi possível ler os seus acessos</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Guichê on a computer</source>
        <translation>Guichê em um computador</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Outro programa</translation>
    </message>
    <message>
        <source>used just now</source>
        <extracomment>%1: a date and time</extracomment>
        <translation>usado agora mesmo</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>usado por último em %1</translation>
    </message>
    <message>
        <source>from an unknown address</source>
        <translation>de um endereço desconhecido</translation>
    </message>
    <message>
        <source>%1 · since %2 · %3</source>
        <extracomment>A sign-in. %1: network address, %2: date and time of the sign-in, %3: &quot;last used …&quot;</extracomment>
        <translation>%1 · desde %2 · %3</translation>
    </message>
    <message>
        <source>This one</source>
        <comment>sign-in</comment>
        <translation>Este</translation>
    </message>
    <message>
        <source>End</source>
        <comment>a sign-in</comment>
        <translation>Encerrar</translation>
    </message>
    <message>
        <source>End: %1</source>
        <extracomment>%1: what a sign-in is and since when</extracomment>
        <translation>Encerrar: %1</translation>
    </message>
    <message>
        <source>That sign-in has ended.</source>
        <translation>Esse acesso foi encerrado.</translation>
    </message>
    <message>
        <source>You are signed in only here now.</source>
        <translation>Agora você só está conectado aqui.</translation>
    </message>
    <message numerus="yes">
        <source>%n sign-ins could not be ended.</source>
        <translation>
            <numerusform>%n acesso não pôde ser encerrado.</numerusform>
            <numerusform>%n acessos não puderam ser encerrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where you are signed in. End what you do not know, and change your password then.</source>
        <translation>Onde você está conectado. Encerre o que não reconhece e depois altere a senha.</translation>
    </message>
    <message>
        <source>Sign out everywhere else</source>
        <translation>Encerrar todos os outros</translation>
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
    <name>guiche::TabStrip</name>
    <message>
        <source>%1, %2</source>
        <extracomment>The current tab and its count, read out: &quot;Mine, 10&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>guiche::TableContent</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
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
    <name>guiche::TeamActions</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <extracomment>%1: somebody&apos;s name</extracomment>
        <translation>%1: alterações salvas.</translation>
    </message>
    <message>
        <source>%1 can sign in again.</source>
        <extracomment>%1: somebody&apos;s name</extracomment>
        <translation>%1 já pode entrar de novo.</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Encerrar todos os acessos</translation>
    </message>
    <message>
        <source>%1 has to sign in again on every device, at once. Conversations stay where they are.</source>
        <extracomment>%1: somebody&apos;s name</extracomment>
        <translation>%1 terá de entrar de novo em todos os aparelhos, imediatamente. As conversas ficam onde estão.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Encerrar</translation>
    </message>
    <message>
        <source>%1 is signed out everywhere.</source>
        <extracomment>%1: somebody&apos;s name</extracomment>
        <translation>Os acessos de %1 foram encerrados.</translation>
    </message>
    <message>
        <source>Remove the second step</source>
        <translation>Remover a segunda etapa</translation>
    </message>
    <message>
        <source>For somebody who lost the phone. Until a new one is set up, the password alone lets %1 in.</source>
        <extracomment>%1: somebody&apos;s name</extracomment>
        <translation>Para quem perdeu o celular. Até configurar outra, %1 entra só com a senha.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>%1 signs in with the password alone.</source>
        <extracomment>%1: somebody&apos;s name</extracomment>
        <translation>%1 agora entra só com a senha.</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Desativar</translation>
    </message>
    <message>
        <source>%1 is signed out everywhere and cannot sign in any more. Open conversations go back to the queue; what was written stays.</source>
        <extracomment>%1: somebody&apos;s name</extracomment>
        <translation>%1 sai de todos os aparelhos e não entra mais. As conversas abertas voltam para a fila; o que foi escrito fica.</translation>
    </message>
    <message>
        <source>%1 is deactivated.</source>
        <extracomment>%1: somebody&apos;s name</extracomment>
        <translation>%1: acesso desativado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>%1 is active again.</source>
        <extracomment>%1: somebody&apos;s name</extracomment>
        <translation>%1: acesso reativado.</translation>
    </message>
</context>
<context>
    <name>guiche::TeamModel</name>
    <message>
        <source>never</source>
        <comment>when somebody was last seen</comment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>now</source>
        <comment>when somebody was last seen</comment>
        <translation>agora</translation>
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
    <message>
        <source>yesterday</source>
        <comment>when somebody was last seen</comment>
        <translation>ontem</translation>
    </message>
    <message>
        <source>Viewer</source>
        <comment>role</comment>
        <translation>Somente leitura</translation>
    </message>
    <message>
        <source>Agent</source>
        <comment>role</comment>
        <translation>Atendente</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <comment>role</comment>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Administrator</source>
        <comment>role</comment>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Super administrator</source>
        <comment>role</comment>
        <translation>Superadministrador</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>state of a person</comment>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>On break</source>
        <comment>state of a person</comment>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Invited</source>
        <comment>state of a person</comment>
        <translation>Convidado</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>state of a person</comment>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <comment>state of a person</comment>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>On</source>
        <comment>second step at sign-in</comment>
        <translation>Ativa</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, seen: %5</source>
        <extracomment>What a screen reader says of somebody: %1 name, %2 e-mail, %3 role, %4 state, %5 when last seen</extracomment>
        <translation>%1, %2, %3, %4, visto: %5</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Second step</source>
        <comment>column: second step at sign-in</comment>
        <translation>2ª etapa</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>column: when last seen</comment>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Limit</source>
        <comment>column: conversations at once</comment>
        <translation>Limite</translation>
    </message>
</context>
<context>
    <name>guiche::TeamPage</name>
    <message>
        <source>Team</source>
        <translation>Equipe</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Buscar pessoa</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Convidar</translation>
    </message>
    <message>
        <source>People of the organization</source>
        <translation>Pessoas da organização</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: &quot;8 people&quot;, %2: &quot;3 roles&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles</source>
        <translation>
            <numerusform>%n papel</numerusform>
            <numerusform>%n papéis</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody like that</source>
        <translation>Ninguém assim</translation>
    </message>
    <message>
        <source>Search for another name or another e-mail.</source>
        <translation>Busque outro nome ou outro e-mail.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>The team could not be loaded</source>
        <translation>Não foi possível carregar a equipe</translation>
    </message>
    <message>
        <source>Not while the desk is out of reach.</source>
        <translation>Não enquanto o servidor estiver fora de alcance.</translation>
    </message>
    <message>
        <source>E-mail copied.</source>
        <translation>E-mail copiado.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Ver…</translation>
    </message>
    <message>
        <source>Copy e-mail</source>
        <translation>Copiar e-mail</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Hand out a password code…</source>
        <translation>Entregar código de senha…</translation>
    </message>
    <message>
        <source>Remove the second step…</source>
        <translation>Remover a segunda etapa…</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>Encerrar todos os acessos…</translation>
    </message>
    <message>
        <source>Deactivate…</source>
        <translation>Desativar…</translation>
    </message>
    <message>
        <source>Activate again</source>
        <translation>Reativar</translation>
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
    <name>guiche::TextSetting</name>
    <message>
        <source>A colour is written #rrggbb, like #0f766e.</source>
        <translation>Escreva a cor como #rrggbb, por exemplo #0f766e.</translation>
    </message>
    <message>
        <source>There is no time zone of this name. Type a city and choose one.</source>
        <translation>Não há fuso horário com esse nome. Digite uma cidade e escolha um.</translation>
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
    <name>guiche::TypedNameDialog</name>
    <message>
        <source>Type “%1” to delete it</source>
        <extracomment>%1: the name of what is to be deleted</extracomment>
        <translation>Digite “%1” para excluir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>guiche::UnsavedDialog</name>
    <message>
        <source>Save the settings?</source>
        <translation>Salvar os ajustes?</translation>
    </message>
    <message>
        <source>What you changed in the settings is not saved yet.</source>
        <translation>O que você mudou nos ajustes ainda não foi salvo.</translation>
    </message>
    <message>
        <source>What you changed in the settings is not saved yet, and the desk is out of reach.</source>
        <translation>O que você mudou nos ajustes ainda não foi salvo, e o servidor está fora de alcance.</translation>
    </message>
    <message>
        <source>Stay</source>
        <comment>do not leave</comment>
        <translation>Ficar aqui</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
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
    <message>
        <source>Needs the connection to the desk</source>
        <translation>Precisa da conexão com o servidor</translation>
    </message>
</context>
</TS>
