<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>DeliveryText</name>
    <message>
        <source>now</source>
        <comment>when a delivery is tried next</comment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <extracomment>When a delivery is tried next. %1: seconds</extracomment>
        <translation>en %1 s</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <extracomment>When a delivery is tried next. %1: minutes</extracomment>
        <translation>en %1 min</translation>
    </message>
    <message>
        <source>in %1 h</source>
        <extracomment>When a delivery is tried next. %1: hours</extracomment>
        <translation>en %1 h</translation>
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
        <translation>Inicia sesión primero.</translation>
    </message>
    <message>
        <source>You may not do this.</source>
        <translation>No tienes permiso para hacer esto.</translation>
    </message>
    <message>
        <source>The token is not valid. Sign in again.</source>
        <translation>El token no es válido. Vuelve a iniciar sesión.</translation>
    </message>
    <message>
        <source>The sign-in has ended. Sign in again.</source>
        <translation>La sesión terminó. Vuelve a iniciar sesión.</translation>
    </message>
    <message>
        <source>E-mail or password are wrong.</source>
        <translation>El correo o la contraseña no son correctos.</translation>
    </message>
    <message>
        <source>Registration is closed. Ask an administrator for an account.</source>
        <translation>El registro está cerrado. Pide una cuenta a un administrador.</translation>
    </message>
    <message>
        <source>This e-mail is already in use.</source>
        <translation>Este correo ya está en uso.</translation>
    </message>
    <message>
        <source>The desk is short of memory. Try again in a moment.</source>
        <translation>El servidor tiene poca memoria. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>An API key cannot sign out; delete it instead.</source>
        <translation>Una clave de API no puede cerrar sesión; elimínala.</translation>
    </message>
    <message>
        <source>An API key is nobody: sign in as a person.</source>
        <translation>Una clave de API no representa a nadie: inicia sesión como persona.</translation>
    </message>
    <message>
        <source>The API key is not valid.</source>
        <translation>La clave de API no es válida.</translation>
    </message>
    <message>
        <source>This may have at most %1 characters.</source>
        <translation>Este campo admite %1 caracteres como máximo.</translation>
    </message>
    <message>
        <source>A message carries at most %1 files.</source>
        <translation>Un mensaje lleva %1 archivos como máximo.</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>El mensaje está vacío.</translation>
    </message>
    <message>
        <source>Messages of this type cannot be sent.</source>
        <translation>No se pueden enviar mensajes de este tipo.</translation>
    </message>
    <message>
        <source>A file is needed: its http(s) address, base64, or an attachment_id.</source>
        <translation>Falta un archivo: indica su dirección http(s), su base64 o un attachment_id.</translation>
    </message>
    <message>
        <source>customer_phone or customer_id is needed.</source>
        <translation>Falta customer_phone o customer_id.</translation>
    </message>
    <message>
        <source>This must be an http or https address.</source>
        <translation>Debe ser una dirección http o https.</translation>
    </message>
    <message>
        <source>This is not a phone number with its country code.</source>
        <translation>No es un número de teléfono con código de país.</translation>
    </message>
    <message>
        <source>At least one scope is needed.</source>
        <translation>Se necesita al menos un permiso (scope).</translation>
    </message>
    <message>
        <source>This must be in the future.</source>
        <translation>Debe ser una fecha futura.</translation>
    </message>
    <message>
        <source>API key not found.</source>
        <translation>No se encontró la clave de API.</translation>
    </message>
    <message>
        <source>Attachment not found.</source>
        <translation>No se encontró el archivo adjunto.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed.</source>
        <translation>El disco está lleno. No se cambió nada.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>A file may have at most %1 MiB.</source>
        <translation>Un archivo admite %1 MiB como máximo.</translation>
    </message>
    <message>
        <source>This conversation belongs to a colleague.</source>
        <translation>Esta conversación es de otro agente.</translation>
    </message>
    <message>
        <source>There is no such attachment.</source>
        <translation>Ese archivo adjunto no existe.</translation>
    </message>
    <message>
        <source>This attachment was already sent.</source>
        <translation>Este archivo adjunto ya se envió.</translation>
    </message>
    <message>
        <source>Canned answer not found.</source>
        <translation>No se encontró la respuesta rápida.</translation>
    </message>
    <message>
        <source>A shortcut has 1 to 32 letters, digits, hyphens or underscores.</source>
        <translation>Un atajo tiene de 1 a 32 letras, dígitos, guiones o guiones bajos.</translation>
    </message>
    <message>
        <source>A text of 1 to %1 characters is needed.</source>
        <translation>Se necesita un texto de 1 a %1 caracteres.</translation>
    </message>
    <message>
        <source>The scope is organization or personal.</source>
        <translation>El alcance (scope) es organization o personal.</translation>
    </message>
    <message>
        <source>Only a person has personal answers.</source>
        <translation>Solo una persona puede tener respuestas personales.</translation>
    </message>
    <message>
        <source>This shortcut is already in use.</source>
        <translation>Este atajo ya está en uso.</translation>
    </message>
    <message>
        <source>Contact not found.</source>
        <translation>No se encontró el contacto.</translation>
    </message>
    <message>
        <source>Agent not found.</source>
        <translation>No se encontró el agente.</translation>
    </message>
    <message>
        <source>This agent is not active.</source>
        <translation>Este agente no está activo.</translation>
    </message>
    <message>
        <source>This person does not take conversations.</source>
        <translation>Esta persona no atiende conversaciones.</translation>
    </message>
    <message>
        <source>This agent already has as many conversations as they can take.</source>
        <translation>Este agente ya tiene todas las conversaciones que puede atender.</translation>
    </message>
    <message>
        <source>A tag has 1 to %1 characters.</source>
        <translation>Una etiqueta tiene de 1 a %1 caracteres.</translation>
    </message>
    <message>
        <source>At most %1 tags.</source>
        <translation>%1 etiquetas como máximo.</translation>
    </message>
    <message>
        <source>You can only take conversations from the queue for yourself.</source>
        <translation>Solo puedes tomar conversaciones de la cola para ti.</translation>
    </message>
    <message>
        <source>This agent already has the conversation.</source>
        <translation>Este agente ya tiene la conversación.</translation>
    </message>
    <message>
        <source>Conversation not found.</source>
        <translation>No se encontró la conversación.</translation>
    </message>
    <message>
        <source>The conversation is closed.</source>
        <translation>La conversación está cerrada.</translation>
    </message>
    <message>
        <source>The message is too long.</source>
        <translation>El mensaje es demasiado largo.</translation>
    </message>
    <message>
        <source>You already have as many conversations as you can take.</source>
        <translation>Ya tienes todas las conversaciones que puedes atender.</translation>
    </message>
    <message>
        <source>No WhatsApp number is connected.</source>
        <translation>No hay ningún número de WhatsApp conectado.</translation>
    </message>
    <message>
        <source>This Idempotency-Key was used for another conversation.</source>
        <translation>Esta Idempotency-Key ya se usó en otra conversación.</translation>
    </message>
    <message>
        <source>Message not found.</source>
        <translation>No se encontró el mensaje.</translation>
    </message>
    <message>
        <source>This must be between %1 and %2.</source>
        <translation>Debe estar entre %1 y %2.</translation>
    </message>
    <message>
        <source>This is not a cursor of this list.</source>
        <translation>No es un cursor de esta lista.</translation>
    </message>
    <message>
        <source>There is no such page. Go on with the cursor instead.</source>
        <translation>Esa página no existe. Continúa con el cursor.</translation>
    </message>
    <message>
        <source>Organization not found.</source>
        <translation>No se encontró la organización.</translation>
    </message>
    <message>
        <source>The master key %1 cannot be written.</source>
        <translation>No se puede escribir la clave maestra %1.</translation>
    </message>
    <message>
        <source>The master key %1 cannot be read.</source>
        <translation>No se puede leer la clave maestra %1.</translation>
    </message>
    <message>
        <source>The master key %1 is damaged.</source>
        <translation>La clave maestra %1 está dañada.</translation>
    </message>
    <message>
        <source>The stored keys cannot be read with this master key. Restore the right master.key.</source>
        <translation>Las claves guardadas no se pueden leer con esta clave maestra. Restaura el archivo master.key correcto.</translation>
    </message>
    <message>
        <source>Search for 1 to %1 characters.</source>
        <translation>Busca con 1 a %1 caracteres.</translation>
    </message>
    <message>
        <source>This must be a text of at most %1 characters.</source>
        <translation>Debe ser un texto de %1 caracteres como máximo.</translation>
    </message>
    <message>
        <source>A colour is written #rrggbb.</source>
        <translation>Un color se escribe #rrggbb.</translation>
    </message>
    <message>
        <source>This must be a list of at most %1 entries.</source>
        <translation>Debe ser una lista de %1 elementos como máximo.</translation>
    </message>
    <message>
        <source>An origin is written https://example.com, without a path.</source>
        <translation>Un origen se escribe https://example.com, sin ruta.</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation>Esa configuración no existe.</translation>
    </message>
    <message>
        <source>This must be an object.</source>
        <translation>Debe ser un objeto.</translation>
    </message>
    <message>
        <source>This is open or closed.</source>
        <translation>El valor debe ser open o closed.</translation>
    </message>
    <message>
        <source>The key is made by the desk; null makes a new one.</source>
        <translation>El servidor genera la clave; envía null para crear una nueva.</translation>
    </message>
    <message>
        <source>User not found.</source>
        <translation>No se encontró el usuario.</translation>
    </message>
    <message>
        <source>You cannot give or change a role above your own.</source>
        <translation>No puedes asignar ni cambiar un rol superior al tuyo.</translation>
    </message>
    <message>
        <source>You cannot deactivate yourself or change your own role.</source>
        <translation>No puedes desactivar tu cuenta ni cambiar tu propio rol.</translation>
    </message>
    <message>
        <source>The last administrator cannot be removed.</source>
        <translation>No se puede quitar al último administrador.</translation>
    </message>
    <message>
        <source>The password must have between 8 and 200 characters.</source>
        <translation>La contraseña debe tener entre 8 y 200 caracteres.</translation>
    </message>
    <message>
        <source>The password needs an upper-case letter, a digit and a special character.</source>
        <translation>La contraseña necesita una mayúscula, un dígito y un carácter especial.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>No es una dirección de correo.</translation>
    </message>
    <message>
        <source>A name of 1 to %1 characters is needed.</source>
        <translation>Se necesita un nombre de 1 a %1 caracteres.</translation>
    </message>
    <message>
        <source>Pages count from 1.</source>
        <translation>Las páginas se cuentan desde 1.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Este dato es obligatorio.</translation>
    </message>
    <message>
        <source>There is no such chat.</source>
        <translation>Ese chat no existe.</translation>
    </message>
    <message>
        <source>The chat has to be started again.</source>
        <translation>Hay que iniciar el chat de nuevo.</translation>
    </message>
    <message>
        <source>A visitor reports delivered or read.</source>
        <translation>Un visitante solo informa delivered o read.</translation>
    </message>
    <message>
        <source>The body is not valid JSON.</source>
        <translation>El cuerpo no es JSON válido.</translation>
    </message>
    <message>
        <source>The body must be a JSON object.</source>
        <translation>El cuerpo debe ser un objeto JSON.</translation>
    </message>
    <message>
        <source>This already exists.</source>
        <translation>Esto ya existe.</translation>
    </message>
    <message>
        <source>The database cannot be reached.</source>
        <translation>No se puede acceder a la base de datos.</translation>
    </message>
    <message>
        <source>Something went wrong inside. It was logged.</source>
        <translation>Ocurrió un error interno. Quedó en el registro.</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened.</source>
        <translation>No se puede abrir la base de datos %1.</translation>
    </message>
    <message>
        <source>The backup %1 could not be written.</source>
        <translation>No se pudo escribir la copia de seguridad %1.</translation>
    </message>
    <message>
        <source>The database %1 was made by a newer version of Guichê. It was left as it is.</source>
        <translation>La base de datos %1 se creó con una versión más nueva de Guichê. Quedó como estaba.</translation>
    </message>
    <message>
        <source>The desk is stopping. Try again in a moment.</source>
        <translation>El servidor se está deteniendo. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>An internal error occurred.</source>
        <translation>Ocurrió un error interno.</translation>
    </message>
    <message>
        <source>The body must be %1.</source>
        <translation>El cuerpo debe ser %1.</translation>
    </message>
    <message>
        <source>The request took too long to arrive.</source>
        <translation>La solicitud tardó demasiado en llegar.</translation>
    </message>
    <message>
        <source>The body is too large.</source>
        <translation>El cuerpo es demasiado grande.</translation>
    </message>
    <message>
        <source>The header fields are too large.</source>
        <translation>Los encabezados son demasiado grandes.</translation>
    </message>
    <message>
        <source>The service is not available. Try again.</source>
        <translation>El servicio no está disponible. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed.</source>
        <translation>El disco está lleno; no se cambió nada.</translation>
    </message>
    <message>
        <source>The request is not valid HTTP.</source>
        <translation>La solicitud no es HTTP válido.</translation>
    </message>
    <message>
        <source>The Host header does not name this server.</source>
        <translation>El encabezado Host no corresponde a este servidor.</translation>
    </message>
    <message>
        <source>This origin is not allowed.</source>
        <translation>Este origen no está permitido.</translation>
    </message>
    <message>
        <source>Authentication is required.</source>
        <translation>Se requiere autenticación.</translation>
    </message>
    <message>
        <source>You are not allowed to do this.</source>
        <translation>No tienes autorización para hacer esto.</translation>
    </message>
    <message>
        <source>Too many requests. Try again in %1 s.</source>
        <translation>Demasiadas solicitudes. Inténtalo de nuevo en %1 s.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>No hay nada en esta dirección.</translation>
    </message>
    <message>
        <source>This method is not allowed here.</source>
        <translation>Este método no está permitido aquí.</translation>
    </message>
    <message>
        <source>The file is missing.</source>
        <translation>Falta el archivo.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Tu sesión está cerrada.</translation>
    </message>
    <message>
        <source>%1 must be a text.</source>
        <translation>%1 debe ser un texto.</translation>
    </message>
    <message>
        <source>%1 must be a URL, base64 or a data URI.</source>
        <translation>%1 debe ser una URL, base64 o una data URI.</translation>
    </message>
    <message>
        <source>%1 must be one of: %2.</source>
        <translation>%1 debe ser uno de estos valores: %2.</translation>
    </message>
    <message>
        <source>%1 must be the id of a user, &quot;me&quot; or &quot;none&quot;.</source>
        <translation>%1 debe ser el id de un usuario, &quot;me&quot; o &quot;none&quot;.</translation>
    </message>
    <message>
        <source>The body is not a complete multipart form.</source>
        <translation>El cuerpo no es un formulario multipart completo.</translation>
    </message>
    <message>
        <source>%1 is required.</source>
        <translation>%1 es obligatorio.</translation>
    </message>
    <message>
        <source>%1 must be a whole number.</source>
        <translation>%1 debe ser un número entero.</translation>
    </message>
    <message>
        <source>%1 must be at least %2.</source>
        <translation>%1 debe ser %2 como mínimo.</translation>
    </message>
    <message>
        <source>%1 must be at most %2.</source>
        <translation>%1 debe ser %2 como máximo.</translation>
    </message>
    <message>
        <source>%1 must have at most %2 characters.</source>
        <translation>%1 debe tener %2 caracteres como máximo.</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <translation>%1 debe ser true o false.</translation>
    </message>
    <message>
        <source>%1 is not valid.</source>
        <translation>%1 no es válido.</translation>
    </message>
    <message>
        <source>%1 must be an e-mail address.</source>
        <translation>%1 debe ser una dirección de correo.</translation>
    </message>
    <message>
        <source>%1 must be a UUID.</source>
        <translation>%1 debe ser un UUID.</translation>
    </message>
    <message>
        <source>%1 must be a date and time (ISO 8601).</source>
        <translation>%1 debe ser una fecha y hora (ISO 8601).</translation>
    </message>
    <message>
        <source>%1 must be an http or https URL.</source>
        <translation>%1 debe ser una URL http o https.</translation>
    </message>
    <message>
        <source>%1 must be a number.</source>
        <translation>%1 debe ser un número.</translation>
    </message>
    <message>
        <source>%1 must be a list.</source>
        <translation>%1 debe ser una lista.</translation>
    </message>
    <message>
        <source>%1 must be an object.</source>
        <translation>%1 debe ser un objeto.</translation>
    </message>
    <message>
        <source>%1 must not be empty.</source>
        <translation>%1 no puede estar vacío.</translation>
    </message>
    <message>
        <source>%1 must have at least %2 characters.</source>
        <translation>%1 debe tener %2 caracteres como mínimo.</translation>
    </message>
    <message>
        <source>%1 must have at most %2 elements.</source>
        <translation>%1 debe tener %2 elementos como máximo.</translation>
    </message>
    <message>
        <source>%1 is not a known field.</source>
        <translation>%1 no es un campo conocido.</translation>
    </message>
    <message>
        <source>The body is not valid.</source>
        <translation>El cuerpo no es válido.</translation>
    </message>
    <message>
        <source>User not found</source>
        <translation>Usuario no encontrado</translation>
    </message>
    <message>
        <source>%1 is deactivated.</source>
        <translation>La cuenta de %1 está desactivada.</translation>
    </message>
    <message>
        <source>The frame is not a JSON object.</source>
        <translation>La trama no es un objeto JSON.</translation>
    </message>
    <message>
        <source>Too many requests.</source>
        <translation>Demasiadas solicitudes.</translation>
    </message>
    <message>
        <source>Unknown event type.</source>
        <translation>Tipo de evento desconocido.</translation>
    </message>
    <message>
        <source>A conversation id is needed.</source>
        <translation>Falta el id de la conversación.</translation>
    </message>
    <message>
        <source>Too many conversations joined.</source>
        <translation>Hay demasiadas conversaciones abiertas en esta conexión.</translation>
    </message>
    <message>
        <source>You may not write in this conversation.</source>
        <translation>No puedes escribir en esta conversación.</translation>
    </message>
    <message>
        <source>Topics must be a list.</source>
        <translation>Los temas deben ser una lista.</translation>
    </message>
    <message>
        <source>Unknown topic.</source>
        <translation>Tema desconocido.</translation>
    </message>
    <message>
        <source>Topics are for supervisors.</source>
        <translation>Los temas son solo para supervisores.</translation>
    </message>
    <message>
        <source>A seq is needed.</source>
        <translation>Falta seq.</translation>
    </message>
    <message>
        <source>Unknown message type.</source>
        <translation>Tipo de mensaje desconocido.</translation>
    </message>
    <message>
        <source>The content must be a text.</source>
        <translation>El contenido debe ser un texto.</translation>
    </message>
    <message>
        <source>The desk is not ready.</source>
        <translation>El servidor no está listo.</translation>
    </message>
    <message>
        <source>This address speaks WebSocket.</source>
        <translation>Esta dirección usa WebSocket.</translation>
    </message>
    <message>
        <source>There is no WebSocket at this address.</source>
        <translation>No hay un WebSocket en esta dirección.</translation>
    </message>
    <message>
        <source>This key may not read conversations.</source>
        <translation>Esta clave no puede leer conversaciones.</translation>
    </message>
    <message>
        <source>This site may not use the chat.</source>
        <translation>Este sitio no puede usar el chat.</translation>
    </message>
    <message>
        <source>Only images and PDF files can be sent.</source>
        <translation>Solo se pueden enviar imágenes y archivos PDF.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>El archivo es demasiado grande.</translation>
    </message>
    <message>
        <source>Say hello first.</source>
        <translation>Envía hello primero.</translation>
    </message>
    <message>
        <source>Hello was said already.</source>
        <translation>El hello ya se envió.</translation>
    </message>
    <message>
        <source>A name of up to 80 characters is needed.</source>
        <translation>Se necesita un nombre de hasta 80 caracteres.</translation>
    </message>
    <message>
        <source>This phone number is not complete.</source>
        <translation>Este número de teléfono no está completo.</translation>
    </message>
    <message>
        <source>A client id of up to 64 characters is needed.</source>
        <translation>Se necesita un id de cliente de hasta 64 caracteres.</translation>
    </message>
    <message>
        <source>A message id is needed.</source>
        <translation>Falta el id del mensaje.</translation>
    </message>
    <message>
        <source>Typing must be true or false.</source>
        <translation>El campo typing debe ser true o false.</translation>
    </message>
    <message>
        <source>The address %1 is not known: %2</source>
        <translation>No se conoce la dirección %1: %2</translation>
    </message>
    <message>
        <source>Cannot listen on %1: %2</source>
        <translation>No se puede escuchar en %1: %2</translation>
    </message>
    <message>
        <source>%1 can be reached from other computers: give it a certificate and a key, or allow it with --insecure-listen</source>
        <translation>%1 es accesible desde otras computadoras: configura un certificado y una clave, o permítelo con --insecure-listen</translation>
    </message>
    <message>
        <source>The server cannot start: %1</source>
        <translation>El servidor no puede iniciar: %1</translation>
    </message>
    <message>
        <source>The certificate file %1 cannot be used: %2</source>
        <translation>No se puede usar el archivo de certificado %1: %2</translation>
    </message>
    <message>
        <source>The key file %1 cannot be used: %2</source>
        <translation>No se puede usar el archivo de clave %1: %2</translation>
    </message>
    <message>
        <source>The key in %1 does not belong to the certificate in %2</source>
        <translation>La clave de %1 no corresponde al certificado de %2</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>Error interno</translation>
    </message>
    <message>
        <source>The server is busy; try again later</source>
        <translation>El servidor está ocupado; inténtalo más tarde</translation>
    </message>
    <message>
        <source>Nothing is kept in the keyring of this computer.</source>
        <translation>No hay nada guardado en el llavero de esta computadora.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked.</source>
        <translation>El llavero de esta computadora está bloqueado.</translation>
    </message>
    <message>
        <source>This computer has no keyring that can be used.</source>
        <translation>Esta computadora no tiene un llavero que se pueda usar.</translation>
    </message>
    <message>
        <source>Session with ID &quot;%1&quot; not found</source>
        <translation>No se encontró la sesión con el ID &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Session is not connected</source>
        <translation>La sesión no está conectada</translation>
    </message>
    <message>
        <source>A session that is %1 cannot become %2 (%3).</source>
        <translation>Una sesión en estado %1 no puede pasar a %2 (%3).</translation>
    </message>
    <message>
        <source>Session with name &quot;%1&quot; already exists</source>
        <translation>Ya existe una sesión con el nombre &quot;%1&quot;</translation>
    </message>
    <message>
        <source>phoneNumberId &quot;%1&quot; already belongs to a session</source>
        <translation>phoneNumberId &quot;%1&quot; ya pertenece a una sesión</translation>
    </message>
    <message>
        <source>cloud.phoneNumberId must be a number string</source>
        <translation>cloud.phoneNumberId debe contener solo dígitos</translation>
    </message>
    <message>
        <source>cloud.accessToken should not be empty</source>
        <translation>cloud.accessToken no puede quedar vacío</translation>
    </message>
    <message>
        <source>name should not be empty</source>
        <translation>name no puede quedar vacío</translation>
    </message>
    <message>
        <source>name must be shorter than or equal to %1 characters</source>
        <translation>name puede tener como máximo %1 caracteres</translation>
    </message>
    <message>
        <source>each value in webhookEvents must be one of the following values: %1</source>
        <translation>cada valor de webhookEvents debe ser uno de estos: %1</translation>
    </message>
    <message>
        <source>host must be a host name or an IP address</source>
        <translation>host debe ser un nombre de servidor o una dirección IP</translation>
    </message>
    <message>
        <source>port must be a port</source>
        <translation>port debe ser un puerto</translation>
    </message>
    <message>
        <source>protocol must be one of the following values: http, https, socks5</source>
        <translation>protocol debe ser uno de estos: http, https, socks5</translation>
    </message>
    <message>
        <source>%1 must be shorter than or equal to %2 characters</source>
        <translation>%1 puede tener como máximo %2 caracteres</translation>
    </message>
    <message>
        <source>Phone number must be in international format (e.g., +5511999999999)</source>
        <translation>El teléfono debe estar en formato internacional (por ejemplo, +5511999999999)</translation>
    </message>
    <message>
        <source>cloud is for sessions of type whatsapp_cloud only</source>
        <translation>cloud es solo para sesiones del tipo whatsapp_cloud</translation>
    </message>
    <message>
        <source>Session is already connected</source>
        <translation>La sesión ya está conectada</translation>
    </message>
    <message>
        <source>A Cloud API session is not linked to a phone.</source>
        <translation>Una sesión de la Cloud API no se vincula a un teléfono.</translation>
    </message>
    <message>
        <source>Session is not connected. Connect first.</source>
        <translation>La sesión no está conectada. Conéctala primero.</translation>
    </message>
    <message>
        <source>This must be true or false.</source>
        <translation>Esto debe ser verdadero o falso.</translation>
    </message>
    <message>
        <source>This must be the id of a session.</source>
        <translation>Esto debe ser el ID de una sesión.</translation>
    </message>
    <message>
        <source>Invalid user credentials</source>
        <translation>Usuario desconocido o inactivo</translation>
    </message>
    <message>
        <source>Invalid or expired token</source>
        <translation>Token inválido o vencido</translation>
    </message>
    <message>
        <source>Session not found or already disconnected</source>
        <translation>Sesión no encontrada o ya desconectada</translation>
    </message>
    <message>
        <source>This cursor is not one of ours.</source>
        <translation>Este cursor no fue dado por este servidor.</translation>
    </message>
    <message>
        <source>The session has no webhook that is on.</source>
        <translation>La sesión no tiene un webhook activo.</translation>
    </message>
    <message>
        <source>Session not found.</source>
        <translation>Sesión no encontrada.</translation>
    </message>
    <message>
        <source>Delivery not found.</source>
        <translation>Entrega no encontrada.</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>El período termina antes de empezar.</translation>
    </message>
    <message>
        <source>These are more than %1 deliveries. Choose a shorter range.</source>
        <translation>Son más de %1 entregas. Elige un período más corto.</translation>
    </message>
    <message>
        <source>webhookUrl must be a URL address</source>
        <translation>webhookUrl debe ser una dirección (URL)</translation>
    </message>
    <message>
        <source>webhookUrl must not lead to a private address</source>
        <translation>webhookUrl no puede llevar a una dirección privada</translation>
    </message>
    <message>
        <source>API key is missing</source>
        <translation>Falta la clave de API</translation>
    </message>
    <message>
        <source>Invalid API key</source>
        <translation>Clave de API inválida</translation>
    </message>
    <message>
        <source>Failed to generate QR code</source>
        <translation>No se pudo generar el código QR</translation>
    </message>
    <message>
        <source>User ID is required</source>
        <translation>Falta el usuario</translation>
    </message>
    <message>
        <source>User ID too long (max 50 characters)</source>
        <translation>El usuario puede tener como máximo 50 caracteres</translation>
    </message>
    <message>
        <source>Token is required</source>
        <translation>Falta el token</translation>
    </message>
    <message>
        <source>Session already connected</source>
        <translation>La sesión ya está conectada</translation>
    </message>
    <message>
        <source>Token too long (max 200 characters)</source>
        <translation>El token puede tener como máximo 200 caracteres</translation>
    </message>
    <message>
        <source>Session not found</source>
        <translation>Sesión no encontrada</translation>
    </message>
    <message>
        <source>Invalid token</source>
        <translation>Token inválido</translation>
    </message>
    <message>
        <source>QR code not available. Make sure the session is connecting.</source>
        <translation>No hay código QR. Comprueba que la sesión se esté conectando.</translation>
    </message>
    <message>
        <source>The signature is missing or wrong.</source>
        <translation>La firma falta o es incorrecta.</translation>
    </message>
    <message>
        <source>The verify token is not one of this desk.</source>
        <translation>El token de verificación no es de este servidor.</translation>
    </message>
    <message>
        <source>Templates need a number of the Cloud API.</source>
        <translation>Las plantillas necesitan un número de la Cloud API.</translation>
    </message>
    <message>
        <source>A WhatsApp message carries one file.</source>
        <translation>Un mensaje de WhatsApp lleva un solo archivo.</translation>
    </message>
    <message>
        <source>More than 24 hours have passed since the customer&apos;s last message: only a template can be sent.</source>
        <translation>Pasaron más de 24 horas desde el último mensaje del cliente: solo se puede enviar una plantilla.</translation>
    </message>
    <message>
        <source>The message is not waiting to be sent.</source>
        <translation>El mensaje no está esperando para ser enviado.</translation>
    </message>
    <message>
        <source>Only a message that failed, or whose fate is unknown, is sent again.</source>
        <translation>Solo se reenvía un mensaje que falló o cuyo destino se desconoce.</translation>
    </message>
    <message>
        <source>A template&apos;s name has small letters, digits and underscores.</source>
        <translation>El nombre de una plantilla tiene letras minúsculas, dígitos y guiones bajos.</translation>
    </message>
    <message>
        <source>A template&apos;s language is written pt_BR.</source>
        <translation>El idioma de una plantilla se escribe así: pt_BR.</translation>
    </message>
    <message>
        <source>Each component is an object with a type.</source>
        <translation>Cada componente es un objeto con un tipo.</translation>
    </message>
    <message>
        <source>The session is not ready to be linked.</source>
        <translation>La sesión aún no está lista para vincularse.</translation>
    </message>
    <message>
        <source>A phone is linked already.</source>
        <translation>Ya hay un teléfono vinculado.</translation>
    </message>
    <message>
        <source>WhatsApp gave no pairing code in time.</source>
        <translation>WhatsApp no dio un código de vinculación a tiempo.</translation>
    </message>
    <message>
        <source>WhatsApp gives no pairing code for this number.</source>
        <translation>WhatsApp no da un código de vinculación para este número.</translation>
    </message>
    <message>
        <source>WhatsApp gave no pairing code.</source>
        <translation>WhatsApp no dio un código de vinculación.</translation>
    </message>
    <message>
        <source>Stopped while starting.</source>
        <translation>Interrumpido al iniciar.</translation>
    </message>
    <message>
        <source>The data directory %1 cannot be made. Check the path and its permissions.</source>
        <translation>No se pudo crear la carpeta de datos %1. Revisa la ruta y los permisos.</translation>
    </message>
    <message>
        <source>The data directory %1 is in use by another Guichê (process %2). Close that one, or choose another folder with --data-dir.</source>
        <translation>La carpeta de datos %1 ya está en uso por otro Guichê (proceso %2). Ciérralo o elige otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>The data directory %1 cannot be written to. Check its permissions, or choose another with --data-dir.</source>
        <translation>No se puede escribir en la carpeta de datos %1. Revisa los permisos o elige otra con --data-dir.</translation>
    </message>
    <message>
        <source>The cursor is not valid.</source>
        <translation>El cursor no es válido.</translation>
    </message>
    <message>
        <source>WhatsApp does not accept the access token</source>
        <translation>WhatsApp no acepta el token de acceso</translation>
    </message>
    <message>
        <source>The access token may not send messages</source>
        <translation>El token de acceso no puede enviar mensajes</translation>
    </message>
    <message>
        <source>The access token may not do this</source>
        <translation>El token de acceso no tiene permiso para esto</translation>
    </message>
    <message>
        <source>The access token has expired or was revoked</source>
        <translation>El token de acceso caducó o fue revocado</translation>
    </message>
    <message>
        <source>The access token may not use this number</source>
        <translation>El token de acceso no puede usar este número</translation>
    </message>
    <message>
        <source>WhatsApp has a problem of its own</source>
        <translation>WhatsApp tiene un problema interno</translation>
    </message>
    <message>
        <source>WhatsApp is down for the moment</source>
        <translation>WhatsApp está caído en este momento</translation>
    </message>
    <message>
        <source>Too many requests to WhatsApp</source>
        <translation>Demasiadas solicitudes a WhatsApp</translation>
    </message>
    <message>
        <source>The WhatsApp account has reached its limit of requests</source>
        <translation>La cuenta de WhatsApp alcanzó su límite de solicitudes</translation>
    </message>
    <message>
        <source>Too many messages a second from this number</source>
        <translation>Demasiados mensajes por segundo desde este número</translation>
    </message>
    <message>
        <source>WhatsApp is overloaded</source>
        <translation>WhatsApp está sobrecargado</translation>
    </message>
    <message>
        <source>Too many messages to this customer in a short time</source>
        <translation>Demasiados mensajes a este cliente en poco tiempo</translation>
    </message>
    <message>
        <source>The WhatsApp account is in maintenance</source>
        <translation>La cuenta de WhatsApp está en mantenimiento</translation>
    </message>
    <message>
        <source>The number of this session no longer exists at WhatsApp</source>
        <translation>El número de esta sesión ya no existe en WhatsApp</translation>
    </message>
    <message>
        <source>WhatsApp does not accept something in the message</source>
        <translation>WhatsApp no acepta algo del mensaje</translation>
    </message>
    <message>
        <source>The WhatsApp account is blocked for breaking a policy</source>
        <translation>La cuenta de WhatsApp está bloqueada por infringir una política</translation>
    </message>
    <message>
        <source>The customer is part of an experiment of WhatsApp and gets no such messages</source>
        <translation>El cliente participa en un experimento de WhatsApp y no recibe mensajes de este tipo</translation>
    </message>
    <message>
        <source>WhatsApp could not send the message and does not say why</source>
        <translation>WhatsApp no pudo enviar el mensaje y no dice por qué</translation>
    </message>
    <message>
        <source>Something that WhatsApp needs is missing in the message</source>
        <translation>Falta en el mensaje algo que WhatsApp necesita</translation>
    </message>
    <message>
        <source>A value in the message is not valid</source>
        <translation>Un valor del mensaje no es válido</translation>
    </message>
    <message>
        <source>Sender and recipient are the same number</source>
        <translation>Remitente y destinatario son el mismo número</translation>
    </message>
    <message>
        <source>The message cannot be delivered: the number may not be on WhatsApp</source>
        <translation>El mensaje no se puede entregar: quizá el número no esté en WhatsApp</translation>
    </message>
    <message>
        <source>The WhatsApp account is locked</source>
        <translation>La cuenta de WhatsApp está bloqueada</translation>
    </message>
    <message>
        <source>There is a problem with the payment of the WhatsApp account</source>
        <translation>Hay un problema con el pago de la cuenta de WhatsApp</translation>
    </message>
    <message>
        <source>More than 24 hours have passed since the customer&apos;s last message: only a template can be sent</source>
        <translation>Pasaron más de 24 horas desde el último mensaje del cliente: solo se puede enviar una plantilla</translation>
    </message>
    <message>
        <source>Customers have reported too many messages of this number</source>
        <translation>Los clientes denunciaron demasiados mensajes de este número</translation>
    </message>
    <message>
        <source>WhatsApp did not deliver the message, to keep customers from getting too many</source>
        <translation>WhatsApp no entregó el mensaje para que el cliente no reciba demasiados</translation>
    </message>
    <message>
        <source>WhatsApp does not know this type of message</source>
        <translation>WhatsApp no conoce este tipo de mensaje</translation>
    </message>
    <message>
        <source>The customer&apos;s file could not be downloaded</source>
        <translation>No se pudo descargar el archivo del cliente</translation>
    </message>
    <message>
        <source>WhatsApp does not take this file</source>
        <translation>WhatsApp no acepta este archivo</translation>
    </message>
    <message>
        <source>The template needs another number of values</source>
        <translation>La plantilla necesita otra cantidad de valores</translation>
    </message>
    <message>
        <source>There is no such template in this language, or it is not approved</source>
        <translation>No existe esa plantilla en este idioma, o no está aprobada</translation>
    </message>
    <message>
        <source>The text of the template is too long</source>
        <translation>El texto de la plantilla es demasiado largo</translation>
    </message>
    <message>
        <source>The template breaks a policy of WhatsApp</source>
        <translation>La plantilla infringe una política de WhatsApp</translation>
    </message>
    <message>
        <source>A value does not have the form that the template needs</source>
        <translation>Un valor no tiene la forma que necesita la plantilla</translation>
    </message>
    <message>
        <source>The template is paused for its low quality</source>
        <translation>La plantilla está pausada por baja calidad</translation>
    </message>
    <message>
        <source>The template was turned off for its low quality</source>
        <translation>La plantilla se desactivó por baja calidad</translation>
    </message>
    <message>
        <source>The number is not registered with the Cloud API</source>
        <translation>El número no está registrado en la Cloud API</translation>
    </message>
    <message>
        <source>WhatsApp answered with an HTTP status</source>
        <translation>WhatsApp respondió con un estado HTTP</translation>
    </message>
    <message>
        <source>WhatsApp could not deliver the message</source>
        <translation>WhatsApp no pudo entregar el mensaje</translation>
    </message>
    <message>
        <source>The program ended before WhatsApp had answered</source>
        <translation>El programa terminó antes de la respuesta de WhatsApp</translation>
    </message>
    <message>
        <source>The desk was started again; this session does not connect by itself.</source>
        <translation>Guichê se inició de nuevo; esta sesión no se conecta sola.</translation>
    </message>
    <message>
        <source>The access token cannot be read</source>
        <translation>No se pudo leer el token de acceso</translation>
    </message>
    <message>
        <source>The session&apos;s access token cannot be read</source>
        <translation>No se pudo leer el token de acceso de la sesión</translation>
    </message>
    <message>
        <source>WhatsApp&apos;s answer was lost</source>
        <translation>La respuesta de WhatsApp se perdió</translation>
    </message>
    <message>
        <source>WhatsApp cannot be reached</source>
        <translation>No se pudo contactar con WhatsApp</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>No se pudo leer el archivo</translation>
    </message>
    <message>
        <source>The WhatsApp Web bridge is not installed.</source>
        <translation>El componente de WhatsApp Web no está instalado.</translation>
    </message>
    <message>
        <source>WhatsApp Web needs Node.js 20 or later, which is not installed.</source>
        <translation>WhatsApp Web necesita Node.js 20 o posterior, que no está instalado.</translation>
    </message>
    <message>
        <source>The WhatsApp bridge has ended.</source>
        <translation>El componente de WhatsApp se detuvo.</translation>
    </message>
    <message>
        <source>Node.js could not be started.</source>
        <translation>No se pudo iniciar Node.js.</translation>
    </message>
    <message>
        <source>The WhatsApp bridge was killed.</source>
        <translation>El componente de WhatsApp fue terminado.</translation>
    </message>
    <message>
        <source>The WhatsApp bridge ended</source>
        <translation>El componente de WhatsApp se detuvo</translation>
    </message>
    <message>
        <source>A linked phone cannot send this kind of message.</source>
        <translation>Un teléfono vinculado no puede enviar este tipo de mensaje.</translation>
    </message>
    <message>
        <source>This is no phone number.</source>
        <translation>Esto no es un número de teléfono.</translation>
    </message>
    <message>
        <source>This number is not on WhatsApp.</source>
        <translation>Este número no está en WhatsApp.</translation>
    </message>
    <message>
        <source>The connection ended before WhatsApp had answered.</source>
        <translation>La conexión se cortó antes de la respuesta de WhatsApp.</translation>
    </message>
    <message>
        <source>WhatsApp has not confirmed the message.</source>
        <translation>WhatsApp no confirmó el mensaje.</translation>
    </message>
    <message>
        <source>WhatsApp does not let this account start new chats now.</source>
        <translation>WhatsApp no deja que esta cuenta empiece conversaciones nuevas ahora.</translation>
    </message>
    <message>
        <source>The desk closed the session.</source>
        <translation>Guichê cerró la sesión.</translation>
    </message>
    <message>
        <source>The desk could not keep what it was told.</source>
        <translation>Guichê no pudo guardar lo que recibió.</translation>
    </message>
    <message>
        <source>The session was logged out here.</source>
        <translation>La sesión se cerró desde aquí.</translation>
    </message>
    <message>
        <source>What the server sent could not be read.</source>
        <translation>No se pudo leer lo que envió el servidor.</translation>
    </message>
    <message>
        <source>The recipient does not take messages from this account.</source>
        <translation>El destinatario no acepta mensajes de esta cuenta.</translation>
    </message>
    <message>
        <source>The recipient is not on WhatsApp.</source>
        <translation>El destinatario no está en WhatsApp.</translation>
    </message>
    <message>
        <source>The device was removed on the phone.</source>
        <translation>El dispositivo se quitó en el teléfono.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>Se perdió la conexión.</translation>
    </message>
    <message>
        <source>The phone&apos;s WhatsApp is too old for linked devices.</source>
        <translation>El WhatsApp del teléfono es demasiado antiguo para dispositivos vinculados.</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>El servidor cerró la conexión.</translation>
    </message>
    <message>
        <source>Another client took over this session.</source>
        <translation>Otro programa tomó esta sesión.</translation>
    </message>
    <message>
        <source>The server is not available just now.</source>
        <translation>El servidor no está disponible ahora.</translation>
    </message>
    <message>
        <source>The server could not prove to be WhatsApp.</source>
        <translation>El servidor no pudo probar que es WhatsApp.</translation>
    </message>
    <message>
        <source>The signature of the phone&apos;s account is wrong.</source>
        <translation>La firma de la cuenta del teléfono es incorrecta.</translation>
    </message>
    <message>
        <source>The proxy refused the connection or is not there.</source>
        <translation>El proxy rechazó la conexión o no está disponible.</translation>
    </message>
    <message>
        <source>The connection ended before the pairing code was typed.</source>
        <translation>La conexión se cortó antes de escribir el código en el teléfono.</translation>
    </message>
    <message>
        <source>No phone scanned the code.</source>
        <translation>Ningún teléfono escaneó el código.</translation>
    </message>
    <message>
        <source>The credentials are no longer valid.</source>
        <translation>Las credenciales ya no son válidas.</translation>
    </message>
    <message>
        <source>The server ended the stream with an error.</source>
        <translation>El servidor cortó la conexión con un error.</translation>
    </message>
    <message>
        <source>WhatsApp has blocked this account.</source>
        <translation>WhatsApp bloqueó esta cuenta.</translation>
    </message>
    <message>
        <source>WhatsApp wants a newer version of the web client.</source>
        <translation>WhatsApp exige una versión más nueva del cliente web.</translation>
    </message>
    <message>
        <source>A fault of the bridge in this session.</source>
        <translation>Un fallo del componente de WhatsApp en esta sesión.</translation>
    </message>
    <message>
        <source>WhatsApp does not let this account start new chats just now.</source>
        <translation>WhatsApp no deja que esta cuenta empiece conversaciones nuevas ahora.</translation>
    </message>
    <message>
        <source>WhatsApp refused the form of the message.</source>
        <translation>WhatsApp rechazó el formato del mensaje.</translation>
    </message>
    <message>
        <source>Hours are written {&quot;from&quot;:&quot;08:00&quot;,&quot;to&quot;:&quot;18:00&quot;}, the end after the beginning.</source>
        <translation>El horario se escribe {&quot;from&quot;:&quot;08:00&quot;,&quot;to&quot;:&quot;18:00&quot;}, con el fin después del inicio.</translation>
    </message>
    <message>
        <source>This must be a date, written YYYY-MM-DD.</source>
        <translation>Debe ser una fecha, escrita AAAA-MM-DD.</translation>
    </message>
    <message>
        <source>This must be the name of a time zone, America/Sao_Paulo for one.</source>
        <translation>Debe ser el nombre de una zona horaria, por ejemplo America/Sao_Paulo.</translation>
    </message>
    <message>
        <source>Only a field of the type choice has choices.</source>
        <translation>Solo un campo de tipo choice tiene opciones.</translation>
    </message>
    <message>
        <source>Give 1 to %1 choices.</source>
        <translation>Indica de 1 a %1 opciones.</translation>
    </message>
    <message>
        <source>Choices are different texts of at most %1 characters.</source>
        <translation>Las opciones son textos distintos de hasta %1 caracteres.</translation>
    </message>
    <message>
        <source>A key is made of a-z, 0-9 and _, begins with a letter, has at most 40 characters, and is not the name of a part that contacts have.</source>
        <translation>Una clave se compone de a-z, 0-9 y _, empieza con una letra, tiene hasta 40 caracteres y no es el nombre de una parte que los contactos ya tienen.</translation>
    </message>
    <message>
        <source>A field is text, number, date or choice.</source>
        <translation>Un campo es text, number, date o choice.</translation>
    </message>
    <message>
        <source>Two fields have the same key.</source>
        <translation>Dos campos tienen la misma clave.</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>Debe ser un número.</translation>
    </message>
    <message>
        <source>This must be one of: %1.</source>
        <translation>Debe ser uno de estos: %1.</translation>
    </message>
    <message>
        <source>There is no such import.</source>
        <translation>Esa importación no existe.</translation>
    </message>
    <message>
        <source>%1 imports are waiting already. Wait for one to end.</source>
        <translation>Ya hay %1 importaciones en espera. Espera a que termine una.</translation>
    </message>
    <message>
        <source>This import has ended.</source>
        <translation>Esta importación ya terminó.</translation>
    </message>
    <message>
        <source>A contact cannot be merged with itself.</source>
        <translation>Un contacto no se puede unir consigo mismo.</translation>
    </message>
    <message>
        <source>A group is not a person: it cannot be merged.</source>
        <translation>Un grupo no es una persona: no se puede unir.</translation>
    </message>
    <message>
        <source>There is no such merge.</source>
        <translation>Esa unión no existe.</translation>
    </message>
    <message>
        <source>This merge was undone before.</source>
        <translation>Esta unión ya se deshizo.</translation>
    </message>
    <message>
        <source>A merge can be undone for 24 hours.</source>
        <translation>Una unión se puede deshacer durante 24 horas.</translation>
    </message>
    <message>
        <source>The contact is no longer there. Undo what was done to it first.</source>
        <translation>El contacto ya no existe. Deshaz primero lo que se hizo con él.</translation>
    </message>
    <message>
        <source>Another contact has the number or the customer id now.</source>
        <translation>Otro contacto tiene ahora el número o el código de cliente.</translation>
    </message>
    <message>
        <source>A tag has at least one character, and no comma, semicolon or bar.</source>
        <translation>Una etiqueta tiene al menos un carácter y ninguna coma, punto y coma ni barra vertical.</translation>
    </message>
    <message>
        <source>There is no such field. Fields are defined in the settings.</source>
        <translation>Ese campo no existe. Los campos se definen en los ajustes.</translation>
    </message>
    <message>
        <source>Another contact has this number.</source>
        <translation>Otro contacto tiene este número.</translation>
    </message>
    <message>
        <source>The address of a group does not change.</source>
        <translation>La dirección de un grupo no cambia.</translation>
    </message>
    <message>
        <source>Another contact has this customer id.</source>
        <translation>Otro contacto tiene este código de cliente.</translation>
    </message>
    <message>
        <source>This contact has conversations. It can be made anonymous instead.</source>
        <translation>Este contacto tiene conversaciones. En su lugar se puede hacer anónimo.</translation>
    </message>
    <message>
        <source>The first line must name a column whatsapp_id, phone or id.</source>
        <translation>La primera línea debe nombrar una columna whatsapp_id, phone o id.</translation>
    </message>
    <message>
        <source>There is text behind a closing quote.</source>
        <translation>Hay texto detrás de las comillas de cierre.</translation>
    </message>
    <message>
        <source>A quote is not closed.</source>
        <translation>Hay comillas sin cerrar.</translation>
    </message>
    <message>
        <source>A quote is not closed, or a cell is too long.</source>
        <translation>Hay comillas sin cerrar, o una celda es demasiado larga.</translation>
    </message>
    <message>
        <source>A cell is too long, or there are too many.</source>
        <translation>Una celda es demasiado larga, o hay demasiadas.</translation>
    </message>
    <message>
        <source>It was changed by somebody else meanwhile. Read it again.</source>
        <translation>Otra persona lo cambió mientras tanto. Léelo de nuevo.</translation>
    </message>
    <message>
        <source>The file at that address is of another kind than the message.</source>
        <translation>El archivo de esa dirección es de otro tipo que el mensaje.</translation>
    </message>
    <message>
        <source>The file could not be fetched: %1</source>
        <translation>No se pudo obtener el archivo: %1</translation>
    </message>
    <message>
        <source>Another start of this desk is under way.</source>
        <translation>Ya se está iniciando este Guichê.</translation>
    </message>
    <message>
        <source>The master key in the keyring of this computer is damaged.</source>
        <translation>La clave maestra en el llavero de este equipo está dañada.</translation>
    </message>
    <message>
        <source>The master key of this desk is neither in the keyring of this computer nor in %1. Without it the stored credentials cannot be read: restore it.</source>
        <translation>La clave maestra de este Guichê no está ni en el llavero de este equipo ni en %1. Sin ella no se pueden leer las credenciales guardadas: restáurala.</translation>
    </message>
    <message>
        <source>The master key of this desk cannot be read: %1</source>
        <translation>No se pudo leer la clave maestra de este Guichê: %1</translation>
    </message>
    <message>
        <source>The keyring of this computer did not keep the master key.</source>
        <translation>El llavero de este equipo no guardó la clave maestra.</translation>
    </message>
    <message>
        <source>%1 must be 32 bytes in base64.</source>
        <translation>%1 debe tener 32 bytes en base64.</translation>
    </message>
    <message>
        <source>The master key is given by GUICHE_MASTER_KEY. Set that to a new key, GUICHE_MASTER_KEY_OLD to the one before, and start the desk again.</source>
        <translation>La clave maestra viene de GUICHE_MASTER_KEY. Pon allí una clave nueva, en GUICHE_MASTER_KEY_OLD la anterior, e inicia Guichê de nuevo.</translation>
    </message>
    <message>
        <source>This is not the name of a computer.</source>
        <translation>Esto no es el nombre de un equipo.</translation>
    </message>
    <message>
        <source>This is starttls or tls.</source>
        <translation>Esto es starttls o tls.</translation>
    </message>
    <message>
        <source>The desk is stopping.</source>
        <translation>Guichê se está deteniendo.</translation>
    </message>
    <message>
        <source>The master key is being rotated already.</source>
        <translation>La clave maestra ya se está rotando.</translation>
    </message>
    <message>
        <source>This code is not valid. Ask for a new one.</source>
        <translation>Este código no es válido. Pide uno nuevo.</translation>
    </message>
    <message>
        <source>This code was already used. Ask for a new one.</source>
        <translation>Este código ya se usó. Pide uno nuevo.</translation>
    </message>
    <message>
        <source>This code has expired. Ask for a new one.</source>
        <translation>Este código caducó. Pide uno nuevo.</translation>
    </message>
    <message>
        <source>This person is not active.</source>
        <translation>Esta persona no está activa.</translation>
    </message>
    <message>
        <source>There is no second factor.</source>
        <translation>No hay segundo factor.</translation>
    </message>
    <message>
        <source>The second factor is already in force.</source>
        <translation>El segundo factor ya está en vigor.</translation>
    </message>
    <message>
        <source>The code is wrong.</source>
        <translation>El código es incorrecto.</translation>
    </message>
    <message>
        <source>Secret not found.</source>
        <translation>Secreto no encontrado.</translation>
    </message>
    <message>
        <source>A value of 1 to %1 characters is needed.</source>
        <translation>Se necesita un valor de 1 a %1 caracteres.</translation>
    </message>
    <message>
        <source>This must be 0 or more.</source>
        <translation>Debe ser 0 o más.</translation>
    </message>
    <message>
        <source>This version of the secret is gone.</source>
        <translation>Esta versión del secreto ya no existe.</translation>
    </message>
    <message>
        <source>This must be an http or https address that is not a private one.</source>
        <translation>Debe ser una dirección http o https que no sea privada.</translation>
    </message>
    <message>
        <source>There is a secret with this key already.</source>
        <translation>Ya existe un secreto con esta clave.</translation>
    </message>
    <message>
        <source>The value cannot be decrypted with this master key.</source>
        <translation>El valor no se puede descifrar con esta clave maestra.</translation>
    </message>
    <message>
        <source>The secret is not active.</source>
        <translation>El secreto no está activo.</translation>
    </message>
    <message>
        <source>The value can be decrypted.</source>
        <translation>El valor se puede descifrar.</translation>
    </message>
    <message>
        <source>The secret has no test_url to call.</source>
        <translation>El secreto no tiene una test_url a la que llamar.</translation>
    </message>
    <message>
        <source>The service did not answer: %1</source>
        <translation>El servicio no respondió: %1</translation>
    </message>
    <message>
        <source>The service answered with status %1.</source>
        <translation>El servicio respondió con el estado %1.</translation>
    </message>
    <message>
        <source>There is no such sign-in.</source>
        <translation>Ese inicio de sesión no existe.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile. Read it again.</source>
        <translation>Otra persona lo cambió mientras tanto. Léelo de nuevo.</translation>
    </message>
    <message>
        <source>Characters that cannot be seen do not belong into a name.</source>
        <translation>Los caracteres invisibles no forman parte de un nombre.</translation>
    </message>
    <message>
        <source>If somebody has this address, a mail with a code is on its way.</source>
        <translation>Si alguien usa esta dirección, un correo con un código está en camino.</translation>
    </message>
    <message>
        <source>The new password is set. Sign in with it.</source>
        <translation>La nueva contraseña está definida. Inicia sesión con ella.</translation>
    </message>
    <message>
        <source>Your password is changed. Your other sign-ins have ended.</source>
        <translation>Tu contraseña se cambió. Tus otros inicios de sesión terminaron.</translation>
    </message>
    <message>
        <source>You are signed out everywhere.</source>
        <translation>Cerraste sesión en todas partes.</translation>
    </message>
    <message>
        <source>Too many wrong attempts. Try again in %1 s.</source>
        <translation>Demasiados intentos fallidos. Inténtalo de nuevo en %1 s.</translation>
    </message>
    <message>
        <source>The code of your authenticator is needed.</source>
        <translation>Se necesita el código de tu autenticador.</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>La contraseña es incorrecta.</translation>
    </message>
    <message>
        <source>Your new password</source>
        <translation>Tu nueva contraseña</translation>
    </message>
    <message>
        <source>Hello %1,

somebody, you we hope, asked for a new password for your account. In the sign-in window choose “Forgot password” and enter this code within 30 minutes:

%2

It is good for one use. If you did not ask for it, do nothing: your password stays as it is.
</source>
        <translation>Hola, %1:

alguien, esperamos que tú, pidió una nueva contraseña para tu cuenta. En la ventana de inicio elige “Olvidé la contraseña” y escribe este código en un plazo de 30 minutos:

%2

Sirve una sola vez. Si no lo pediste, no hagas nada: tu contraseña sigue igual.
</translation>
    </message>
    <message>
        <source>Hello %1,

the password of your account was changed, and your other sign-ins have ended. If that was not you, ask your administrator for help at once.
</source>
        <translation>Hola, %1:

la contraseña de tu cuenta se cambió y tus otros inicios de sesión terminaron. Si no fuiste tú, pide ayuda a tu administrador de inmediato.
</translation>
    </message>
    <message>
        <source>Your password was changed</source>
        <translation>Tu contraseña se cambió</translation>
    </message>
</context>
<context>
    <name>InboxText</name>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
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
        <translation>Hoy</translation>
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
        <translation>Espera desde hace %1</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>Chat web</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>priority</comment>
        <translation>Baja</translation>
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
        <translation>en la cola</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>resuelta</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resuelta</translation>
    </message>
    <message>
        <source>Not resolved</source>
        <translation>No resuelta</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>No answer from the customer</source>
        <translation>Sin respuesta del cliente</translation>
    </message>
    <message>
        <source>Online</source>
        <comment>presence</comment>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Busy</source>
        <comment>presence</comment>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>On a break</source>
        <comment>presence</comment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Offline</source>
        <comment>presence</comment>
        <translation>Desconectado</translation>
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
        <translation>Asistente</translation>
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
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <extracomment>A message that could not be sent; %1: why</extracomment>
        <translation>No enviado.</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>No enviado: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
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
        <translation>Inestable</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <comment>state of a session</comment>
        <translation>Desconectada</translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>state of a session: it ended although nobody asked for it</comment>
        <translation>Caída</translation>
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
        <translation>esperando que el teléfono escanee el código</translation>
    </message>
    <message>
        <source>waiting for the code to be typed on the phone</source>
        <translation>esperando que se escriba el código en el teléfono</translation>
    </message>
    <message>
        <source>the phone accepted; connecting</source>
        <translation>el teléfono aceptó; conectando</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectada</translation>
    </message>
    <message>
        <source>nobody scanned the code in time</source>
        <translation>nadie escaneó el código a tiempo</translation>
    </message>
    <message>
        <source>connection lost; trying again</source>
        <translation>se perdió la conexión; reintentando</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>se perdió la conexión</translation>
    </message>
    <message>
        <source>another program took over the connection</source>
        <translation>otro programa tomó la conexión</translation>
    </message>
    <message>
        <source>removed on the phone</source>
        <translation>eliminada en el teléfono</translation>
    </message>
    <message>
        <source>WhatsApp refused the connection</source>
        <translation>WhatsApp rechazó la conexión</translation>
    </message>
    <message>
        <source>the WhatsApp helper ended; starting it again</source>
        <translation>el componente de WhatsApp se cerró; reiniciándolo</translation>
    </message>
    <message>
        <source>the WhatsApp helper cannot start</source>
        <translation>el componente de WhatsApp no puede iniciar</translation>
    </message>
    <message>
        <source>disconnected here</source>
        <translation>desconectada aquí</translation>
    </message>
    <message>
        <source>logged out here</source>
        <translation>desvinculada aquí</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminada</translation>
    </message>
    <message>
        <source>Meta refused the access token</source>
        <translation>Meta rechazó el token de acceso</translation>
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
        <translation>Sin número</translation>
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
        <translation>hace un momento</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>hace %n min</numerusform>
            <numerusform>hace %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>hace %n h</numerusform>
            <numerusform>hace %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>today at %1</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>hoy a las %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>ayer a las %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1: a date, %2: a time of day</extracomment>
        <translation>el %1 a las %2</translation>
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
        <translation>Válida: el cuerpo vino de este servidor y no se modificó.</translation>
    </message>
    <message>
        <source>The header is missing. Paste all headers of the request.</source>
        <translation>Falta el encabezado. Pega todos los encabezados de la solicitud.</translation>
    </message>
    <message>
        <source>Paste the secret of the webhook.</source>
        <translation>Pega el secreto del webhook.</translation>
    </message>
    <message>
        <source>This is no secret of a webhook: it begins with whsec_ and goes on in base64.</source>
        <translation>Este no es un secreto de webhook: empieza con whsec_ y sigue en base64.</translation>
    </message>
    <message>
        <source>The header webhook-id is missing; it is part of what is signed.</source>
        <translation>Falta el encabezado webhook-id; es parte de lo que se firma.</translation>
    </message>
    <message>
        <source>The header webhook-timestamp is missing or is no number of seconds.</source>
        <translation>El encabezado webhook-timestamp falta o no es un número de segundos.</translation>
    </message>
    <message>
        <source>The signature is right, but over five minutes old: a receiver should refuse it.</source>
        <translation>La firma es correcta, pero tiene más de cinco minutos: un receptor debería rechazarla.</translation>
    </message>
    <message>
        <source>The signature is right, but its time lies ahead: compare the clocks of both computers.</source>
        <translation>La firma es correcta, pero su hora está adelantada: compara los relojes de ambas computadoras.</translation>
    </message>
    <message>
        <source>The header does not look as it must. Copy the whole value.</source>
        <translation>El encabezado no tiene el formato correcto. Copia el valor completo.</translation>
    </message>
    <message>
        <source>It matches except for a line break at the end: check the body&apos;s bytes as they came.</source>
        <translation>Coincide salvo por un salto de línea al final: revisa los bytes del cuerpo tal como llegaron.</translation>
    </message>
    <message>
        <source>It matches except for the kind of line breaks: check the body&apos;s bytes as they came.</source>
        <translation>Coincide salvo por el tipo de saltos de línea: revisa los bytes del cuerpo tal como llegaron.</translation>
    </message>
    <message>
        <source>It does not match: the secret is another one, or the body was changed (parsed and written again, for example).</source>
        <translation>No coincide: el secreto es otro o el cuerpo se modificó (por ejemplo, se interpretó y se volvió a escribir).</translation>
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
        <translation>Deja de recibir y enviar aquí.</translation>
    </message>
    <message>
        <source>Stops receiving and sending here. The phone stays paired.</source>
        <translation>Deja de recibir y enviar aquí. El teléfono sigue vinculado.</translation>
    </message>
    <message>
        <source>To come back: one click</source>
        <translation>Para volver: un clic</translation>
    </message>
    <message>
        <source>To come back: one click, no new QR code</source>
        <translation>Para volver: un clic, sin código QR nuevo</translation>
    </message>
    <message>
        <source>Log out of the phone</source>
        <translation>Desvincular del teléfono</translation>
    </message>
    <message>
        <source>Removes this desk from the phone&apos;s linked devices.</source>
        <translation>Quita este servidor de los dispositivos vinculados del teléfono.</translation>
    </message>
    <message>
        <source>To come back: a new QR code. The history stays</source>
        <translation>Para volver: un código QR nuevo. El historial se conserva</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Desvincular</translation>
    </message>
    <message>
        <source>Delete session</source>
        <translation>Eliminar sesión</translation>
    </message>
    <message>
        <source>Forgets the access to Meta, the settings and the webhook.</source>
        <translation>Olvida el acceso a Meta, la configuración y el webhook.</translation>
    </message>
    <message>
        <source>Logs out of the phone and forgets the settings and the webhook.</source>
        <translation>Se desvincula del teléfono y olvida la configuración y el webhook.</translation>
    </message>
    <message>
        <source>Cannot be undone. Its conversations stay, but nothing more can be sent there</source>
        <translation>No se puede deshacer. Sus conversaciones se conservan, pero ya no se podrá enviar nada en ellas</translation>
    </message>
    <message>
        <source>Delete session…</source>
        <translation>Eliminar sesión…</translation>
    </message>
</context>
<context>
    <name>guiche::AgentListModel</name>
    <message>
        <source>%1, %2 of %3 conversations</source>
        <extracomment>What a screen reader says of a colleague: %1 the name, %2 conversations now, %3 conversations at most.</extracomment>
        <translation>%1, %2 de %3 conversaciones</translation>
    </message>
</context>
<context>
    <name>guiche::AttachmentStrip</name>
    <message>
        <source>Files to send: %1. Delete removes the last one.</source>
        <extracomment>For screen readers; %1: names of the files that will be sent</extracomment>
        <translation>Archivos por enviar: %1. Delete quita el último.</translation>
    </message>
    <message>
        <source>Remove this file</source>
        <translation>Quitar este archivo</translation>
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
        <translation>Cada conversación llega
a la ventanilla correcta.</translation>
    </message>
    <message>
        <source>WhatsApp, web and API in a single queue,
with the waiting time in sight.</source>
        <comment>two lines</comment>
        <translation>WhatsApp, web y API en una sola cola,
con el tiempo de espera a la vista.</translation>
    </message>
</context>
<context>
    <name>guiche::Button</name>
    <message>
        <source>Working</source>
        <comment>state of a button</comment>
        <translation>En proceso</translation>
    </message>
</context>
<context>
    <name>guiche::CannedPopup</name>
    <message>
        <source>Canned answers</source>
        <translation>Respuestas rápidas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many canned answers fit: %1 of %2</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>There are no canned answers yet</source>
        <translation>Aún no hay respuestas rápidas</translation>
    </message>
    <message>
        <source>No canned answer fits</source>
        <translation>Ninguna respuesta rápida coincide</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>insert</source>
        <translation>insertar</translation>
    </message>
    <message>
        <source>edit variables</source>
        <translation>editar variables</translation>
    </message>
    <message>
        <source>close</source>
        <translation>cerrar</translation>
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
        <translation>Cerrar la conversación</translation>
    </message>
    <message>
        <source>%1 can still write: the conversation then opens again.</source>
        <extracomment>%1: the customer&apos;s name</extracomment>
        <translation>%1 aún puede escribir; si lo hace, la conversación se vuelve a abrir.</translation>
    </message>
    <message>
        <source>Note for the team (optional)</source>
        <translation>Nota para el equipo (opcional)</translation>
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
        <translation>Acceso a la Cloud API</translation>
    </message>
    <message>
        <source>Copy these from your app at developers.facebook.com, under WhatsApp, API setup.</source>
        <translation>Copia estos datos de tu app en developers.facebook.com, en WhatsApp, Configuración de la API.</translation>
    </message>
    <message>
        <source>Phone number ID</source>
        <translation>ID del número de teléfono</translation>
    </message>
    <message>
        <source>WhatsApp business account ID</source>
        <translation>ID de la cuenta de WhatsApp Business</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>Clave secreta de la app</translation>
    </message>
    <message>
        <source>Verify token</source>
        <translation>Token de verificación</translation>
    </message>
    <message>
        <source>You choose it; type the same at Meta.</source>
        <translation>Lo eliges tú; escribe el mismo en Meta.</translation>
    </message>
    <message>
        <source>Callback URL: paste it at Meta, under Webhooks</source>
        <translation>URL de devolución de llamada: pégala en Meta, en Webhooks</translation>
    </message>
    <message>
        <source>Meta must reach this address from the internet, over https.</source>
        <translation>Meta debe poder acceder a esta dirección desde internet, por https.</translation>
    </message>
    <message>
        <source>Copy the callback URL</source>
        <translation>Copiar la URL de devolución de llamada</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>Guardar y probar</translation>
    </message>
    <message>
        <source>Stored; leave empty to keep it</source>
        <translation>Ya se guardó; deja vacío para conservar</translation>
    </message>
    <message>
        <source>Meta accepted the access.</source>
        <translation>Meta aceptó el acceso.</translation>
    </message>
    <message>
        <source>This session receives and sends.</source>
        <translation>Esta sesión recibe y envía.</translation>
    </message>
    <message>
        <source>Check the number&apos;s ID and the token.</source>
        <translation>Revisa el ID del número y el token.</translation>
    </message>
    <message>
        <source>It did not work.</source>
        <translation>No funcionó.</translation>
    </message>
    <message>
        <source>Meta shows it beside the number</source>
        <translation>Meta lo muestra junto al número</translation>
    </message>
    <message>
        <source>Without it nothing can be sent</source>
        <translation>Sin él no se puede enviar nada</translation>
    </message>
</context>
<context>
    <name>guiche::CodeCells</name>
    <message>
        <source>No pairing code yet</source>
        <translation>Aún no hay código de vinculación</translation>
    </message>
</context>
<context>
    <name>guiche::Composer</name>
    <message>
        <source>Conversation closed.</source>
        <translation>Conversación cerrada.</translation>
    </message>
    <message>
        <source>It opens again when the customer writes. Notes stay possible.</source>
        <translation>Se abre de nuevo cuando el cliente escribe. Aún puedes agregar notas.</translation>
    </message>
    <message>
        <source>Only reading.</source>
        <translation>Solo lectura.</translation>
    </message>
    <message>
        <source>Your role does not answer customers.</source>
        <translation>Tu rol no responde a clientes.</translation>
    </message>
    <message>
        <source>Fill in %1 before sending.</source>
        <translation>Completa %1 antes de enviar.</translation>
    </message>
    <message>
        <source>Canned answers open in an empty field: type / first.</source>
        <translation>Las respuestas rápidas se abren en un campo vacío: escribe / primero.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>“%1” is larger than 64 MB and cannot be sent.</source>
        <extracomment>%1: name of a file</extracomment>
        <translation>“%1” supera los 64 MB y no se puede enviar.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <extracomment>%1: name of a file</extracomment>
        <translation>“%1” está vacío.</translation>
    </message>
    <message>
        <source>The picture could not be pasted.</source>
        <translation>No se pudo pegar la imagen.</translation>
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
        <translation>Respuestas rápidas</translation>
    </message>
    <message>
        <source>new line</source>
        <translation>nueva línea</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Guardar nota</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Write a note that only your team sees</source>
        <translation>Escribe una nota que solo ve tu equipo</translation>
    </message>
    <message>
        <source>Write a message, or / for canned answers</source>
        <translation>Escribe un mensaje o / para respuestas rápidas</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>guiche::ConversationActions</name>
    <message>
        <source>No conversation was taken: %1</source>
        <extracomment>%1: why</extracomment>
        <translation>No se atendió ninguna conversación: %1</translation>
    </message>
    <message>
        <source>Nobody is waiting in the queue</source>
        <translation>Nadie espera en la cola</translation>
    </message>
    <message>
        <source>Not transferred: %1</source>
        <extracomment>%1: why</extracomment>
        <translation>No se transfirió: %1</translation>
    </message>
    <message>
        <source>%1 is now with %2</source>
        <extracomment>%1: the customer, %2: the colleague who has the conversation now</extracomment>
        <translation>%1 ahora está con %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Conversation with %1 closed</source>
        <extracomment>%1: the customer</extracomment>
        <translation>Conversación con %1 cerrada</translation>
    </message>
    <message>
        <source>Not closed: %1</source>
        <extracomment>%1: why</extracomment>
        <translation>No se cerró: %1</translation>
    </message>
    <message>
        <source>The tags were not changed: %1</source>
        <extracomment>%1: why</extracomment>
        <translation>No se cambiaron las etiquetas: %1</translation>
    </message>
    <message>
        <source>Tag removed</source>
        <translation>Etiqueta quitada</translation>
    </message>
</context>
<context>
    <name>guiche::ConversationDelegate</name>
    <message>
        <source>typing…</source>
        <comment>the customer is typing, in the conversation list</comment>
        <translation>escribiendo…</translation>
    </message>
</context>
<context>
    <name>guiche::ConversationHeader</name>
    <message>
        <source>in the queue</source>
        <translation>en la cola</translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>%1: the agent who has the conversation</extracomment>
        <translation>con %1</translation>
    </message>
    <message>
        <source>Take</source>
        <comment>take a conversation from the queue</comment>
        <translation>Atender</translation>
    </message>
    <message>
        <source>Search in the conversation</source>
        <translation>Buscar en la conversación</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferir</translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation>Cerrar la conversación</translation>
    </message>
    <message>
        <source>Customer panel</source>
        <translation>Panel del cliente</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>guiche::ConversationListModel</name>
    <message>
        <source>Waiting for your reply · %1</source>
        <translation>Esperan tu respuesta · %1</translation>
    </message>
    <message>
        <source>In progress · %1</source>
        <extracomment>Header of a group of conversations; %1 is how many there are.</extracomment>
        <translation>En curso · %1</translation>
    </message>
</context>
<context>
    <name>guiche::ConversationListPane</name>
    <message>
        <source>Unread · %1</source>
        <extracomment>Filter of the conversation list; %1: how many conversations have unread messages</extracomment>
        <translation>No leídas · %1</translation>
    </message>
    <message>
        <source>Unread</source>
        <comment>filter</comment>
        <translation>No leídas</translation>
    </message>
    <message>
        <source>Web</source>
        <comment>channel</comment>
        <extracomment>Short name of the web chat in a filter</extracomment>
        <translation>Web</translation>
    </message>
    <message>
        <source>Only unread</source>
        <translation>Solo no leídas</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Todos los canales</translation>
    </message>
    <message>
        <source>The list could not be loaded</source>
        <translation>No se pudo cargar la lista</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <extracomment>%1: what was searched for</extracomment>
        <translation>No se encontró nada para “%1”</translation>
    </message>
    <message>
        <source>Check the spelling or search in all conversations.</source>
        <translation>Revisa la ortografía o busca en todas las conversaciones.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Search in all</source>
        <translation>Buscar en todas</translation>
    </message>
    <message>
        <source>Nothing here with these filters</source>
        <translation>No hay nada aquí con estos filtros</translation>
    </message>
    <message>
        <source>Other conversations may be hidden by them.</source>
        <translation>Puede que oculten otras conversaciones.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Borrar los filtros</translation>
    </message>
    <message>
        <source>No conversations with you</source>
        <translation>No tienes conversaciones</translation>
    </message>
    <message>
        <source>Take someone from the queue and it shows up here.</source>
        <translation>Cuando atiendas a alguien de la cola, aparecerá aquí.</translation>
    </message>
    <message>
        <source>Take next</source>
        <translation>Atender siguiente</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Nadie está esperando</translation>
    </message>
    <message>
        <source>When a customer writes, the conversation shows up here.</source>
        <translation>Cuando un cliente escriba, la conversación aparecerá aquí.</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Aún no hay conversaciones</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Search name, phone or text</source>
        <translation>Busca por nombre, teléfono o texto</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Buscar conversaciones</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mías</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Which conversations</source>
        <translation>Qué conversaciones ver</translation>
    </message>
</context>
<context>
    <name>guiche::ConversationListView</name>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
</context>
<context>
    <name>guiche::ConversationPane</name>
    <message>
        <source>Older messages could not be loaded: %1</source>
        <extracomment>%1: why</extracomment>
        <translation>No se pudieron cargar los mensajes anteriores: %1</translation>
    </message>
    <message>
        <source>No conversation open</source>
        <translation>Ninguna conversación abierta</translation>
    </message>
    <message>
        <source>Choose one from the list to read and answer it.</source>
        <translation>Elige una de la lista para leerla y responder.</translation>
    </message>
    <message>
        <source>The messages could not be loaded</source>
        <translation>No se pudieron cargar los mensajes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>%1 is typing…</source>
        <extracomment>%1: first name of whoever is typing</extracomment>
        <translation>%1 está escribiendo…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read out by a screen reader; %1: who wrote, %2: what</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Message copied</source>
        <translation>Mensaje copiado</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Reply with a quote</source>
        <translation>Responder con cita</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Save “%1”…</source>
        <extracomment>%1: name of a file</extracomment>
        <translation>Guardar “%1”…</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>No enviar</translation>
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
        <translation>chat web</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message numerus="yes">
        <source>waiting for %n minute(s)</source>
        <extracomment>How long a customer has waited for an answer.</extracomment>
        <translation>
            <numerusform>espera desde hace %n minuto</numerusform>
            <numerusform>espera desde hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waiting for %n hour(s)</source>
        <extracomment>How long a customer has waited for an answer.</extracomment>
        <translation>
            <numerusform>espera desde hace %n hora</numerusform>
            <numerusform>espera desde hace %n horas</numerusform>
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
        <translation>Audio</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
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
        <translation>prioridad alta</translation>
    </message>
    <message>
        <source>low priority</source>
        <translation>prioridad baja</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <extracomment>%n customer messages that nobody has read.</extracomment>
        <translation>
            <numerusform>%n no leído</numerusform>
            <numerusform>%n no leídos</numerusform>
        </translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>no entregado</translation>
    </message>
    <message>
        <source>is typing</source>
        <translation>está escribiendo</translation>
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
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Client since</source>
        <translation>Cliente desde</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Code</source>
        <comment>the integrator&apos;s own id of a customer</comment>
        <translation>Código</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Earlier conversations</source>
        <translation>Conversaciones anteriores</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
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
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the conversation (%1)</source>
        <translation>Cerrar la conversación (%1)</translation>
    </message>
    <message>
        <source>Hide the panel</source>
        <translation>Ocultar el panel</translation>
    </message>
</context>
<context>
    <name>guiche::DeliveryDetail</name>
    <message>
        <source>Session: %1</source>
        <extracomment>%1: name of a session</extracomment>
        <translation>Sesión: %1</translation>
    </message>
    <message>
        <source>A repetition: it carries the same event id.</source>
        <translation>Es una repetición: lleva el mismo ID de evento.</translation>
    </message>
    <message>
        <source>Attempts of this delivery</source>
        <translation>Intentos de esta entrega</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>Attempt %1 · %2</source>
        <extracomment>Head of one try of a delivery. %1: its number, %2: date and time</extracomment>
        <translation>Intento %1 · %2</translation>
    </message>
    <message>
        <source>Answer: %1 after %2</source>
        <extracomment>%1: an HTTP status like 503, %2: how long it took</extracomment>
        <translation>Respuesta: %1 en %2</translation>
    </message>
    <message>
        <source>No answer, %1</source>
        <extracomment>%1: how long it took</extracomment>
        <translation>Sin respuesta, %1</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>Encabezados de la solicitud</translation>
    </message>
    <message>
        <source>Response headers</source>
        <translation>Encabezados de la respuesta</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>Cuerpo de la respuesta</translation>
    </message>
    <message>
        <source>Not tried yet.</source>
        <translation>Aún sin intentos.</translation>
    </message>
    <message>
        <source>Body that is sent</source>
        <translation>Cuerpo que se envía</translation>
    </message>
</context>
<context>
    <name>guiche::DeliveryListModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
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
        <translation>Estado</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>none left</source>
        <comment>column of the next attempt of a webhook delivery</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of a webhook delivery: not tried yet</comment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>state of a webhook delivery</comment>
        <translation>Entregada</translation>
    </message>
    <message>
        <source>Retrying</source>
        <comment>state of a webhook delivery: failed, and will be tried again</comment>
        <translation>Reintentando</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state of a webhook delivery: failed for good</comment>
        <translation>Fallida</translation>
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
        <translation>Aquí ya hay una organización, así que la demo no la modifica. Inicia Guichê con otro --data-dir para ver la demo.</translation>
    </message>
</context>
<context>
    <name>guiche::DeskClient</name>
    <message>
        <source>This address does not answer like a desk.</source>
        <translation>En esta dirección no responde un servidor de Guichê.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <extracomment>%1 is a file name.</extracomment>
        <translation>No se puede leer %1.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB, the most that the desk takes.</source>
        <extracomment>%1 is a file name.</extracomment>
        <translation>%1 supera los 64 MB, el máximo que admite el servidor.</translation>
    </message>
    <message>
        <source>The file could not be saved: %1</source>
        <extracomment>%1 is what the operating system says.</extracomment>
        <translation>No se pudo guardar el archivo: %1</translation>
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
        <translation>Servidor en esta computadora · versión %1</translation>
    </message>
    <message>
        <source>Secure connection to %1 · version %2</source>
        <extracomment>%1: host name of the server, %2: version number</extracomment>
        <translation>Conexión segura con %1 · versión %2</translation>
    </message>
    <message>
        <source>Connection to %1 without encryption · version %2</source>
        <extracomment>%1: host name of the server, %2: version number</extracomment>
        <translation>Conexión sin cifrar con %1 · versión %2</translation>
    </message>
</context>
<context>
    <name>guiche::FileActions</name>
    <message>
        <source>file</source>
        <comment>name of a file that has none</comment>
        <translation>archivo</translation>
    </message>
    <message>
        <source>The file could not be opened: no room for temporary files.</source>
        <translation>No se pudo abrir el archivo: no hay espacio para archivos temporales.</translation>
    </message>
    <message>
        <source>The file could not be opened: %1</source>
        <extracomment>%1: why</extracomment>
        <translation>No se pudo abrir el archivo: %1</translation>
    </message>
    <message>
        <source>No program is set up to open this kind of file. Save it instead.</source>
        <translation>Ningún programa está configurado para abrir este tipo de archivo. Guárdalo.</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Guardar archivo</translation>
    </message>
    <message>
        <source>“%1” saved</source>
        <extracomment>%1: name of the file; %2: why</extracomment>
        <translation>“%1” se guardó</translation>
    </message>
    <message>
        <source>“%1” could not be saved: %2</source>
        <translation>No se pudo guardar “%1”: %2</translation>
    </message>
</context>
<context>
    <name>guiche::FirstRunPage</name>
    <message>
        <source>Organization</source>
        <comment>step</comment>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Administrator</source>
        <comment>step</comment>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>step</comment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Name of the organization</source>
        <translation>Nombre de la organización</translation>
    </message>
    <message>
        <source>Your customers see it in the web chat. You can change it later.</source>
        <translation>Tus clientes lo ven en el chat web. Puedes cambiarlo después.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Keep me signed in</source>
        <translation>Mantener la sesión iniciada</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>name of the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Create your organization</source>
        <translation>Crea tu organización</translation>
    </message>
    <message>
        <source>One place for the whole team&apos;s conversations.</source>
        <translation>Un solo lugar para las conversaciones de todo el equipo.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Create the administrator</source>
        <translation>Crea el administrador</translation>
    </message>
    <message>
        <source>%1 · this account invites the others</source>
        <extracomment>%1: name of the organization</extracomment>
        <translation>%1 · esta cuenta invita a las demás</translation>
    </message>
    <message>
        <source>Create and sign in</source>
        <translation>Crear e iniciar sesión</translation>
    </message>
    <message>
        <source>All set</source>
        <translation>Todo listo</translation>
    </message>
    <message>
        <source>%1 is ready. Your own menu, at the bottom left, has the address of your web chat: give it to customers, or put it into your site.</source>
        <extracomment>%1: name of the organization</extracomment>
        <translation>%1 ya está lista. En tu menú, abajo a la izquierda, está la dirección de tu chat web: compártela con tus clientes o ponla en tu sitio.</translation>
    </message>
    <message>
        <source>Open the inbox</source>
        <translation>Abrir Conversaciones</translation>
    </message>
    <message>
        <source>Type the name of the organization.</source>
        <translation>Escribe el nombre de la organización.</translation>
    </message>
    <message>
        <source>Type your name.</source>
        <translation>Escribe tu nombre.</translation>
    </message>
    <message>
        <source>That is not an e-mail address.</source>
        <translation>No es una dirección de correo.</translation>
    </message>
    <message>
        <source>The server at %1 does not answer. Nothing was created; try again.</source>
        <extracomment>%1: host name of the server</extracomment>
        <translation>El servidor %1 no responde. No se creó nada; inténtalo de nuevo.</translation>
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
        <translation>Historial</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Ver menos</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Ver todo</translation>
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
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Imagen %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Guardar archivo</translation>
    </message>
    <message>
        <source>This picture cannot be shown. Save it to open it with another program.</source>
        <translation>No se puede mostrar esta imagen. Guárdala para abrirla con otro programa.</translation>
    </message>
</context>
<context>
    <name>guiche::InboxPage</name>
    <message>
        <source>The conversation could not be opened: %1</source>
        <extracomment>%1: why</extracomment>
        <translation>No se pudo abrir la conversación: %1</translation>
    </message>
    <message>
        <source>Take</source>
        <comment>take a conversation from the queue</comment>
        <translation>Atender</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leída</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>Copiar el número de teléfono</translation>
    </message>
    <message>
        <source>Phone number copied</source>
        <translation>Número de teléfono copiado</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>Transferir…</translation>
    </message>
    <message>
        <source>Close the conversation…</source>
        <translation>Cerrar la conversación…</translation>
    </message>
</context>
<context>
    <name>guiche::JumpButton</name>
    <message>
        <source>Go to the newest message</source>
        <translation>Ir al mensaje más reciente</translation>
    </message>
    <message numerus="yes">
        <source>Go to the newest message, %n new</source>
        <translation>
            <numerusform>Ir al mensaje más reciente, %n nuevo</numerusform>
            <numerusform>Ir al mensaje más reciente, %n nuevos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guiche::MainWindow</name>
    <message>
        <source>Port %1 is taken.</source>
        <extracomment>%1 and %2: port numbers</extracomment>
        <translation>El puerto %1 está ocupado.</translation>
    </message>
    <message>
        <source>This desk listens on port %1 until it is started again.</source>
        <translation>Guichê escuchará en el puerto %1 hasta que se reinicie.</translation>
    </message>
    <message>
        <source>No demo.</source>
        <translation>La demo no se abrió.</translation>
    </message>
    <message>
        <source>Your sign-in has ended. Sign in again.</source>
        <translation>Tu sesión terminó. Vuelve a iniciar sesión.</translation>
    </message>
    <message>
        <source>The server at %1 does not answer. Trying again…</source>
        <extracomment>%1: host name of the server</extracomment>
        <translation>El servidor %1 no responde. Reintentando…</translation>
    </message>
    <message>
        <source>You will have to sign in again next time.</source>
        <translation>La próxima vez tendrás que iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>This computer has no unlocked keyring to keep the sign-in safely.</source>
        <translation>Esta computadora no tiene un llavero desbloqueado para guardar la sesión de forma segura.</translation>
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
            <numerusform>%n mensaje nuevo</numerusform>
            <numerusform>%n mensajes nuevos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guiche::NameDialog</name>
    <message>
        <source>Delete session</source>
        <translation>Eliminar sesión</translation>
    </message>
    <message>
        <source>The desk logs out of the phone and forgets the settings, the webhook and its deliveries. This cannot be undone.</source>
        <translation>El servidor se desvincula del teléfono y olvida la configuración, el webhook y sus entregas. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Type “%1” to delete it</source>
        <extracomment>%1: the session&apos;s name</extracomment>
        <translation>Escribe “%1” para eliminarla</translation>
    </message>
    <message>
        <source>Rename session</source>
        <translation>Renombrar sesión</translation>
    </message>
    <message>
        <source>Name for the team</source>
        <translation>Nombre para el equipo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>Ponle un nombre</translation>
    </message>
</context>
<context>
    <name>guiche::NewSessionDialog</name>
    <message>
        <source>WhatsApp Web: link a phone with a QR code</source>
        <translation>WhatsApp Web: vincula un teléfono con un código QR</translation>
    </message>
    <message>
        <source>Cloud API: a number at Meta, with an access token</source>
        <translation>Cloud API: un número en Meta, con un token de acceso</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nueva sesión</translation>
    </message>
    <message>
        <source>One session is one WhatsApp number.</source>
        <translation>Una sesión es un número de WhatsApp.</translation>
    </message>
    <message>
        <source>Name for the team</source>
        <translation>Nombre para el equipo</translation>
    </message>
    <message>
        <source>Sales</source>
        <extracomment>Example of a session&apos;s name</extracomment>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Create session</source>
        <translation>Crear sesión</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>Ponle un nombre</translation>
    </message>
    <message>
        <source>Phone number ID</source>
        <translation>ID del número de teléfono</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>The app secret and the verify token follow on the session&apos;s page.</source>
        <translation>El secreto de la app y el token de verificación se ponen en la página de la sesión.</translation>
    </message>
    <message>
        <source>Meta shows it beside the number</source>
        <translation>Meta lo muestra junto al número</translation>
    </message>
    <message>
        <source>Without it nothing can be sent</source>
        <translation>Sin él no se puede enviar nada</translation>
    </message>
</context>
<context>
    <name>guiche::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>guiche::OwnAvatar</name>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>On break</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Desconectado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Presence and its reason: &quot;On break: lunch&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2. Your menu</source>
        <extracomment>Tool tip of the own avatar. %1: the person&apos;s name, %2: presence</extracomment>
        <translation>%1 · %2. Tu menú</translation>
    </message>
</context>
<context>
    <name>guiche::PairingCard</name>
    <message>
        <source>Connect this session&apos;s WhatsApp</source>
        <translation>Conecta el WhatsApp de esta sesión</translation>
    </message>
    <message>
        <source>The phone stays the main device. It takes less than a minute.</source>
        <translation>El teléfono sigue siendo el dispositivo principal. Toma menos de un minuto.</translation>
    </message>
    <message>
        <source>Open WhatsApp on the phone</source>
        <translation>Abre WhatsApp en el teléfono</translation>
    </message>
    <message>
        <source>Use the number that will serve this session</source>
        <translation>Usa el número que atenderá en esta sesión</translation>
    </message>
    <message>
        <source>Tap Linked devices</source>
        <translation>Toca Dispositivos vinculados</translation>
    </message>
    <message>
        <source>Android: menu ⋮   iPhone: Settings</source>
        <translation>Android: menú ⋮   iPhone: Configuración</translation>
    </message>
    <message>
        <source>Tap Link a device</source>
        <translation>Toca Vincular un dispositivo</translation>
    </message>
    <message>
        <source>Confirm with your fingerprint or the phone&apos;s PIN</source>
        <translation>Confirma con tu huella digital o el PIN del teléfono</translation>
    </message>
    <message>
        <source>Point the camera at this code</source>
        <translation>Apunta la cámara a este código</translation>
    </message>
    <message>
        <source>The connection shows up here by itself</source>
        <translation>La conexión aparece aquí sola</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Nuevo código</translation>
    </message>
    <message>
        <source>Preparing the code…</source>
        <translation>Preparando el código…</translation>
    </message>
    <message>
        <source>This code is too long to be drawn. Ask for a new one.</source>
        <translation>Este código es demasiado largo para mostrarlo. Pide uno nuevo.</translation>
    </message>
    <message>
        <source>This code has expired. Ask for a new one.</source>
        <translation>Este código venció. Pide uno nuevo.</translation>
    </message>
    <message>
        <source>Expires in %1 · renews by itself</source>
        <extracomment>Below a QR code. %1: the time that is left, like &quot;42 s&quot;</extracomment>
        <translation>Vence en %1 · se renueva solo</translation>
    </message>
</context>
<context>
    <name>guiche::PasswordStrengthBar</name>
    <message numerus="yes">
        <source>At least %n characters, with an upper-case letter, a digit and a sign.</source>
        <translation>
            <numerusform>Al menos %n carácter, con una mayúscula, un dígito y un símbolo.</numerusform>
            <numerusform>Al menos %n caracteres, con una mayúscula, un dígito y un símbolo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too short: %n more characters.</source>
        <translation>
            <numerusform>Muy corta: falta %n carácter.</numerusform>
            <numerusform>Muy corta: faltan %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still missing: an upper-case letter.</source>
        <translation>Aún falta una mayúscula.</translation>
    </message>
    <message>
        <source>Still missing: a digit.</source>
        <translation>Aún falta un dígito.</translation>
    </message>
    <message>
        <source>Still missing: a sign, such as ! or #.</source>
        <translation>Aún falta un símbolo, como ! o #.</translation>
    </message>
    <message>
        <source>Weak: easy to guess. Use words that do not belong together.</source>
        <translation>Débil: fácil de adivinar. Usa palabras sin relación entre sí.</translation>
    </message>
    <message>
        <source>Fair. A longer one is harder to guess.</source>
        <translation>Aceptable. Una más larga es más difícil de adivinar.</translation>
    </message>
    <message>
        <source>Good. A few more characters make it strong.</source>
        <translation>Buena. Con unos caracteres más será fuerte.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Fuerte.</translation>
    </message>
</context>
<context>
    <name>guiche::PersonMenu</name>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Lunch</source>
        <comment>reason of a break</comment>
        <translation>Almuerzo</translation>
    </message>
    <message>
        <source>Coffee</source>
        <comment>reason of a break</comment>
        <translation>Café</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>reason of a break</comment>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Training</source>
        <comment>reason of a break</comment>
        <translation>Capacitación</translation>
    </message>
    <message>
        <source>Back soon</source>
        <comment>reason of a break</comment>
        <translation>Vuelvo enseguida</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>Chat web</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copiar el enlace</translation>
    </message>
    <message>
        <source>Link of the web chat copied.</source>
        <translation>Enlace del chat web copiado.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>The browser could not be opened. Copy the link instead.</source>
        <translation>No se pudo abrir el navegador. Copia el enlace.</translation>
    </message>
    <message>
        <source>Put it into a site…</source>
        <translation>Agregar a un sitio…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Your organization has no web chat yet.</source>
        <translation>Tu organización aún no tiene chat web.</translation>
    </message>
    <message>
        <source>Put the web chat into a site</source>
        <translation>Agregar el chat web a un sitio</translation>
    </message>
    <message>
        <source>Paste this line before the end of the page&apos;s body. The site&apos;s address must be among the allowed origins in the settings.</source>
        <translation>Pega esta línea antes del final del cuerpo (body) de la página. La dirección del sitio debe estar entre los orígenes permitidos en la configuración.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Reducir animaciones</translation>
    </message>
</context>
<context>
    <name>guiche::PhoneCard</name>
    <message>
        <source>Rather connect by number?</source>
        <translation>¿Prefieres conectar con el número?</translation>
    </message>
    <message>
        <source>On the phone, choose “Link with phone number instead” and type the code.</source>
        <translation>En el teléfono, elige “Vincular con número de teléfono” y escribe el código.</translation>
    </message>
    <message>
        <source>Phone number of this session</source>
        <translation>Número de teléfono de esta sesión</translation>
    </message>
    <message>
        <source>Get a code</source>
        <translation>Obtener código</translation>
    </message>
    <message>
        <source>Pairing code</source>
        <translation>Código de vinculación</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>Digits are missing: use country code, area code and number</source>
        <translation>Faltan dígitos: usa código de país, código de área y número</translation>
    </message>
    <message>
        <source>Appears here after “Get a code”</source>
        <translation>Aparece aquí después de “Obtener código”</translation>
    </message>
    <message>
        <source>This code has expired. Get a new one.</source>
        <translation>Este código venció. Obtén uno nuevo.</translation>
    </message>
    <message>
        <source>Good for another %1</source>
        <extracomment>%1: the time that is left, like &quot;1 min 48 s&quot;</extracomment>
        <translation>Válido por %1 más</translation>
    </message>
</context>
<context>
    <name>guiche::ProxyDialog</name>
    <message>
        <source>Proxy of this session</source>
        <translation>Proxy de esta sesión</translation>
    </message>
    <message>
        <source>A connected session connects anew through it.</source>
        <translation>Si la sesión está conectada, se reconecta a través de él.</translation>
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
        <translation>Puerto</translation>
    </message>
    <message>
        <source>User (optional)</source>
        <translation>Usuario (opcional)</translation>
    </message>
    <message>
        <source>Password (optional)</source>
        <translation>Contraseña (opcional)</translation>
    </message>
    <message>
        <source>The stored one is not shown; type it again.</source>
        <translation>La contraseña guardada no se muestra; escríbela de nuevo.</translation>
    </message>
    <message>
        <source>Remove proxy</source>
        <translation>Quitar proxy</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>A host name or an address</source>
        <translation>Un nombre de servidor o una dirección</translation>
    </message>
    <message>
        <source>1 to 65535</source>
        <translation>De 1 a 65535</translation>
    </message>
</context>
<context>
    <name>guiche::QrTile</name>
    <message>
        <source>QR code for WhatsApp. Scan it with the phone&apos;s camera.</source>
        <translation>Código QR para WhatsApp. Escanéalo con la cámara del teléfono.</translation>
    </message>
</context>
<context>
    <name>guiche::Rail</name>
    <message>
        <source>Inbox</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Todos los atajos</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integración</translation>
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
            <numerusform>%1, %n en espera</numerusform>
            <numerusform>%1, %n en espera</numerusform>
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
        <translation>Cada evento se envía de nuevo, en su orden y con el mismo ID de evento, a la dirección actual del webhook. Los receptores que guardan los ID saben cuáles ya recibieron.</translation>
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
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Which deliveries</source>
        <translation>Qué entregas</translation>
    </message>
    <message>
        <source>Only failed ones</source>
        <translation>Solo las fallidas</translation>
    </message>
    <message>
        <source>Only delivered ones</source>
        <translation>Solo las entregadas</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Todas las sesiones</translation>
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
        <translation>El servidor no respondió como se esperaba (estado %1).</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure: %2</source>
        <extracomment>%1 is the host, %2 what the TLS library says is wrong with its certificate.</extracomment>
        <translation>La conexión con %1 no es segura: %2</translation>
    </message>
    <message>
        <source>The desk&apos;s address %1 was not found.</source>
        <extracomment>%1 is the host that was typed or configured.</extracomment>
        <translation>No se encontró la dirección %1 del servidor.</translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <extracomment>%1 is an address like http://127.0.0.1:8000.</extracomment>
        <translation>Nada responde en %1.</translation>
    </message>
    <message>
        <source>The desk&apos;s answer did not arrive.</source>
        <translation>La respuesta del servidor no llegó.</translation>
    </message>
    <message>
        <source>The desk cannot be reached: %1</source>
        <extracomment>%1 is what the operating system says.</extracomment>
        <translation>No se puede conectar con el servidor: %1</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>Sesión cerrada.</translation>
    </message>
</context>
<context>
    <name>guiche::SearchDelegate</name>
    <message>
        <source>no conversation</source>
        <translation>sin conversación</translation>
    </message>
</context>
<context>
    <name>guiche::SearchOverlay</name>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Search messages and contacts</source>
        <translation>Busca mensajes y contactos</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
    <message>
        <source>Type a name, a phone number or words of a message.</source>
        <translation>Escribe un nombre, un teléfono o palabras de un mensaje.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Check the spelling, or try fewer words.</source>
        <extracomment>%1: what was searched for</extracomment>
        <translation>No se encontró nada para “%1”. Revisa la ortografía o prueba con menos palabras.</translation>
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
        <translation>Contacto %1, %2</translation>
    </message>
    <message>
        <source>Message of %1, %2, %3</source>
        <extracomment>Read out. %1: name, %2: date, %3: text of the message</extracomment>
        <translation>Mensaje de %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>guiche::SecretDialog</name>
    <message>
        <source>Secret of the webhook</source>
        <translation>Secreto del webhook</translation>
    </message>
    <message>
        <source>It is shown only now: copy it to the receiver. The old one signs too for 24 h.</source>
        <translation>Solo se muestra ahora: cópialo en el receptor. El anterior también firma durante 24 h.</translation>
    </message>
    <message>
        <source>It is shown only now: copy it to the receiver, which checks the signatures with it.</source>
        <translation>Solo se muestra ahora: cópialo en el receptor, que verifica las firmas con él.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
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
        <translation>Ya lo guardé</translation>
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
        <translation>Cambiar de servidor</translation>
    </message>
    <message>
        <source>The address of the server that your organization uses.</source>
        <translation>La dirección del servidor que usa tu organización.</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Use the server of this program</source>
        <translation>Usar el servidor de este programa</translation>
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
        <translation>No es una dirección. Ejemplo: https://desk.example</translation>
    </message>
</context>
<context>
    <name>guiche::SessionActions</name>
    <message>
        <source>%1 is disconnected.</source>
        <extracomment>%1: the session&apos;s name</extracomment>
        <translation>%1 se desconectó.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Log out of the phone</source>
        <translation>Desvincular del teléfono</translation>
    </message>
    <message>
        <source>“%1” leaves the phone&apos;s linked devices and its keys are removed here. To come back, scan a new QR code. Conversations and history stay.</source>
        <extracomment>%1: the session&apos;s name</extracomment>
        <translation>“%1” sale de los dispositivos vinculados del teléfono y sus claves se eliminan aquí. Para volver, escanea un código QR nuevo. Las conversaciones y el historial se conservan.</translation>
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
        <translation>%1 se desvinculó.</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <extracomment>%1: the session&apos;s name</extracomment>
        <translation>%1 se eliminó.</translation>
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
        <translation>Dirección copiada.</translation>
    </message>
    <message>
        <source>Connected %1</source>
        <extracomment>Below a session&apos;s name. %1: like &quot;today at 10:14&quot;</extracomment>
        <translation>Conectada %1</translation>
    </message>
    <message>
        <source>Created %1 · %2</source>
        <extracomment>Below a session&apos;s name. %1: like &quot;today at 10:14&quot;, %2: &quot;WhatsApp Web&quot; or &quot;Cloud API&quot;</extracomment>
        <translation>Creada %1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Below a session&apos;s name. %1: why, %2: like &quot;today at 10:14&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Cancel pairing</source>
        <translation>Cancelar vinculación</translation>
    </message>
    <message>
        <source>Restart connection</source>
        <translation>Reiniciar conexión</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>Phones cannot be linked on this desk.</source>
        <translation>En este servidor no se pueden vincular teléfonos.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Delete session…</source>
        <translation>Eliminar sesión…</translation>
    </message>
</context>
<context>
    <name>guiche::SessionListView</name>
    <message>
        <source>WhatsApp sessions</source>
        <translation>Sesiones de WhatsApp</translation>
    </message>
</context>
<context>
    <name>guiche::SessionWatch</name>
    <message numerus="yes">
        <source>%n session(s) dropped.</source>
        <translation>
            <numerusform>Se cayó %n sesión.</numerusform>
            <numerusform>Se cayeron %n sesiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Session %1 dropped.</source>
        <extracomment>%1: the session&apos;s name</extracomment>
        <translation>La sesión %1 se cayó.</translation>
    </message>
    <message>
        <source>Session %1 is unstable.</source>
        <extracomment>%1: the session&apos;s name</extracomment>
        <translation>La sesión %1 está inestable.</translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <extracomment>After the name of a session that dropped. %1: why, like &quot;removed on the phone&quot;</extracomment>
        <translation>Motivo: %1.</translation>
    </message>
    <message>
        <source>View session</source>
        <translation>Ver sesión</translation>
    </message>
</context>
<context>
    <name>guiche::SessionsPage</name>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>New</source>
        <comment>session</comment>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nueva sesión</translation>
    </message>
    <message>
        <source>move</source>
        <translation>mover</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abrir</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>renombrar</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Above the list of sessions. %1: how many sessions (with the word), %2: how many are connected (with the word)</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
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
        <translation>Cargando las sesiones</translation>
    </message>
    <message>
        <source>The sessions could not be loaded</source>
        <translation>No se pudieron cargar las sesiones</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No WhatsApp session</source>
        <translation>Ninguna sesión de WhatsApp</translation>
    </message>
    <message>
        <source>Connect a number to start receiving messages.</source>
        <translation>Conecta un número para empezar a recibir mensajes.</translation>
    </message>
    <message>
        <source>An administrator can connect a number.</source>
        <translation>Un administrador puede conectar un número.</translation>
    </message>
</context>
<context>
    <name>guiche::SettingsCard</name>
    <message>
        <source>Event delivery and connection</source>
        <translation>Entrega de eventos y conexión</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Add webhook</source>
        <translation>Agregar webhook</translation>
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
        <translation>Ninguno: los eventos no se envían</translation>
    </message>
    <message>
        <source>On</source>
        <comment>webhook</comment>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Turned off</source>
        <comment>webhook</comment>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>all events</source>
        <translation>todos los eventos</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Signs every delivery; shown only once</source>
        <translation>Firma cada entrega; se muestra una sola vez</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Nuevo secreto</translation>
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
        <translation>Ninguno: se conecta directamente</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Add proxy</source>
        <translation>Agregar proxy</translation>
    </message>
    <message>
        <source>Connect by itself when the desk starts</source>
        <translation>Conectar automáticamente cuando inicia el servidor</translation>
    </message>
    <message>
        <source>Take conversations of groups too</source>
        <translation>Recibir también conversaciones de grupos</translation>
    </message>
</context>
<context>
    <name>guiche::ShellView</name>
    <message>
        <source>Back online.</source>
        <translation>Conexión restablecida.</translation>
    </message>
    <message>
        <source>Waiting messages are going out.</source>
        <translation>Los mensajes en espera se están enviando.</translation>
    </message>
    <message>
        <source>Offline.</source>
        <translation>Sin conexión.</translation>
    </message>
    <message>
        <source>Messages go out on reconnection.</source>
        <translation>Los mensajes saldrán al reconectar.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Reintentar ahora</translation>
    </message>
</context>
<context>
    <name>guiche::ShortcutsOverlay</name>
    <message>
        <source>All shortcuts</source>
        <translation>Todos los atajos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En toda la aplicación</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Switch screen</source>
        <translation>Cambiar de pantalla</translation>
    </message>
    <message>
        <source>Take the next in the queue</source>
        <translation>Atender al siguiente de la cola</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Close the top layer</source>
        <translation>Cerrar la capa superior</translation>
    </message>
    <message>
        <source>Conversation list</source>
        <translation>Lista de conversaciones</translation>
    </message>
    <message>
        <source>Previous or next conversation</source>
        <translation>Conversación anterior o siguiente</translation>
    </message>
    <message>
        <source>First or last conversation</source>
        <translation>Primera o última conversación</translation>
    </message>
    <message>
        <source>Open and write</source>
        <translation>Abrir y escribir</translation>
    </message>
    <message>
        <source>Next unread conversation</source>
        <translation>Siguiente conversación no leída</translation>
    </message>
    <message>
        <source>Previous unread conversation</source>
        <translation>Conversación no leída anterior</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Canned answers</source>
        <translation>Respuestas rápidas</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nueva línea</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Nota interna</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Adjuntar un archivo</translation>
    </message>
    <message>
        <source>Search in the conversation</source>
        <translation>Buscar en la conversación</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferir</translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation>Cerrar la conversación</translation>
    </message>
    <message>
        <source>Customer panel</source>
        <translation>Panel del cliente</translation>
    </message>
    <message>
        <source>Select the last message</source>
        <translation>Seleccionar el último mensaje</translation>
    </message>
    <message>
        <source>Reply to the selected message</source>
        <translation>Responder al mensaje seleccionado</translation>
    </message>
    <message>
        <source>Send a failed message again</source>
        <translation>Reenviar un mensaje que falló</translation>
    </message>
    <message>
        <source>Scroll the messages</source>
        <translation>Desplazar los mensajes</translation>
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
        <translation>Pide una contraseña nueva a un administrador de tu organización.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Inicia sesión</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: name of the organization, %2: host name of the server</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Keep me signed in</source>
        <translation>Mantener la sesión iniciada</translation>
    </message>
    <message>
        <source>I forgot my password</source>
        <translation>Olvidé mi contraseña</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>button</comment>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>¿Primera vez?</translation>
    </message>
    <message>
        <source>Create an organization</source>
        <translation>Crea una organización</translation>
    </message>
    <message>
        <source>Change server</source>
        <translation>Cambiar de servidor</translation>
    </message>
    <message>
        <source>Type your e-mail.</source>
        <translation>Escribe tu correo.</translation>
    </message>
    <message>
        <source>That is not an e-mail address.</source>
        <translation>No es una dirección de correo.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Escribe tu contraseña.</translation>
    </message>
    <message>
        <source>The server at %1 does not answer. Check the network, or change the server.</source>
        <extracomment>%1: host name of the server</extracomment>
        <translation>El servidor %1 no responde. Revisa la red o cambia de servidor.</translation>
    </message>
    <message>
        <source>E-mail or password do not match.</source>
        <translation>El correo o la contraseña no coinciden.</translation>
    </message>
    <message numerus="yes">
        <source>E-mail or password do not match. %n attempts left.</source>
        <translation>
            <numerusform>El correo o la contraseña no coinciden. Queda %n intento.</numerusform>
            <numerusform>El correo o la contraseña no coinciden. Quedan %n intentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Code of your authenticator</source>
        <translation>Código del autenticador</translation>
    </message>
    <message>
        <source>Type the code.</source>
        <translation>Escribe el código.</translation>
    </message>
    <message>
        <source>Type the code that your authenticator shows, or a recovery code.</source>
        <translation>Escribe el código que muestra tu autenticador, o un código de recuperación.</translation>
    </message>
    <message>
        <source>The code does not match.</source>
        <translation>El código no coincide.</translation>
    </message>
    <message numerus="yes">
        <source>The code does not match. %n attempts left.</source>
        <translation>
            <numerusform>El código no coincide. Queda %n intento.</numerusform>
            <numerusform>El código no coincide. Quedan %n intentos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guiche::SignatureTester</name>
    <message>
        <source>Check a signature</source>
        <translation>Verificar una firma</translation>
    </message>
    <message>
        <source>Paste what your receiver got. It is checked here; nothing is sent anywhere.</source>
        <translation>Pega lo que recibió tu receptor. Se verifica aquí; no se envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>Secret of the webhook (whsec_…)</source>
        <translation>Secreto del webhook (whsec_…)</translation>
    </message>
    <message>
        <source>Headers, one a line</source>
        <translation>Encabezados, uno por línea</translation>
    </message>
    <message>
        <source>Body, exactly as it came</source>
        <translation>Cuerpo, exactamente como llegó</translation>
    </message>
</context>
<context>
    <name>guiche::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>guiche::Splash</name>
    <message>
        <source>Opening the desk…</source>
        <translation>Abriendo Guichê…</translation>
    </message>
</context>
<context>
    <name>guiche::StateCard</name>
    <message>
        <source>The connection was lost</source>
        <translation>Se perdió la conexión</translation>
    </message>
    <message>
        <source>It is tried again by itself. Messages wait and go out when it is back.</source>
        <translation>Se reintenta sola. Los mensajes esperan y salen cuando vuelva.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Meta is checking the access token.</source>
        <translation>Meta está verificando el token de acceso.</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Esto toma unos segundos.</translation>
    </message>
    <message>
        <source>Nobody scanned the code in time</source>
        <translation>Nadie escaneó el código a tiempo</translation>
    </message>
    <message>
        <source>Have the phone at hand and ask for a new code.</source>
        <translation>Ten el teléfono a mano y pide un código nuevo.</translation>
    </message>
    <message>
        <source>Another program took over this connection</source>
        <translation>Otro programa tomó esta conexión</translation>
    </message>
    <message>
        <source>Connect again to bring it back here; the other one then stops.</source>
        <translation>Conecta de nuevo para recuperarla aquí; el otro programa se detendrá.</translation>
    </message>
    <message>
        <source>This device was removed on the phone</source>
        <translation>Este dispositivo se eliminó en el teléfono</translation>
    </message>
    <message>
        <source>Connect and scan a new code. The history stays.</source>
        <translation>Conecta y escanea un código nuevo. El historial se conserva.</translation>
    </message>
    <message>
        <source>WhatsApp refused the connection</source>
        <translation>WhatsApp rechazó la conexión</translation>
    </message>
    <message>
        <source>Try again; if it happens again, look at the history below.</source>
        <translation>Reintenta; si vuelve a pasar, revisa el historial de abajo.</translation>
    </message>
    <message>
        <source>Connect again to go on.</source>
        <translation>Conecta de nuevo para continuar.</translation>
    </message>
    <message>
        <source>The WhatsApp helper cannot start</source>
        <translation>El componente de WhatsApp no puede iniciar</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer, then connect again.</source>
        <translation>Consulta a quien administra esta computadora y luego conecta de nuevo.</translation>
    </message>
    <message>
        <source>Meta refused the access token</source>
        <translation>Meta rechazó el token de acceso</translation>
    </message>
    <message>
        <source>Put a valid token into the form below and test it.</source>
        <translation>Escribe un token válido en el formulario de abajo y pruébalo.</translation>
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
        <translation>Un clic la conecta de nuevo.</translation>
    </message>
    <message>
        <source>The phone is still paired: one click brings it back.</source>
        <translation>El teléfono sigue vinculado: un clic la conecta de nuevo.</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Aún sin conectar</translation>
    </message>
    <message>
        <source>Fill in the form below, then test the connection.</source>
        <translation>Completa el formulario de abajo y luego prueba la conexión.</translation>
    </message>
    <message>
        <source>Have the phone at hand: the next step shows a code to scan.</source>
        <translation>Ten el teléfono a mano: el siguiente paso muestra un código para escanear.</translation>
    </message>
    <message>
        <source>What it said: %1</source>
        <extracomment>%1: what WhatsApp or Meta said, in its own words</extracomment>
        <translation>Respondió: %1</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Nuevo código</translation>
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
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>guiche::StepRow</name>
    <message>
        <source>Step %1: %2. %3</source>
        <extracomment>What a screen reader says of a step: %1 its number, %2 what to do, %3 more about it</extracomment>
        <translation>Paso %1: %2. %3</translation>
    </message>
</context>
<context>
    <name>guiche::SummaryCard</name>
    <message>
        <source>%1 · name shown at WhatsApp</source>
        <extracomment>Below a session&apos;s number. %1: the name that customers see at WhatsApp</extracomment>
        <translation>%1 · nombre visible en WhatsApp</translation>
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
        <translation>Último mensaje</translation>
    </message>
</context>
<context>
    <name>guiche::TagEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>Agregar una etiqueta</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nueva etiqueta</translation>
    </message>
    <message>
        <source>Click to remove this tag</source>
        <translation>Haz clic para quitar esta etiqueta</translation>
    </message>
    <message>
        <source>Tag %1, remove</source>
        <extracomment>%1: a tag</extracomment>
        <translation>Etiqueta %1, quitar</translation>
    </message>
</context>
<context>
    <name>guiche::TextField</name>
    <message>
        <source>Hide password</source>
        <translation>Ocultar contraseña</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Mostrar contraseña</translation>
    </message>
</context>
<context>
    <name>guiche::Transcript</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>en espera de envío</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregado</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leído</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviado</translation>
    </message>
    <message>
        <source>not known whether it was sent</source>
        <translation>no se sabe si se envió</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
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
            <numerusform>%n mensaje nuevo</numerusform>
            <numerusform>%n mensajes nuevos</numerusform>
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
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the places that were found is shown: %1 of %2</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Search in this conversation</source>
        <translation>Buscar en esta conversación</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Más antiguo</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Más reciente</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>guiche::TranscriptView</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
</context>
<context>
    <name>guiche::TransferDialog</name>
    <message>
        <source>full · %1 of %2</source>
        <extracomment>Load of a colleague: %1 conversations now, %2 at most</extracomment>
        <translation>al límite · %1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>load</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Transfer the conversation</source>
        <translation>Transferir la conversación</translation>
    </message>
    <message>
        <source>Who goes on with %1?</source>
        <extracomment>%1: the customer&apos;s name</extracomment>
        <translation>¿Quién sigue con %1?</translation>
    </message>
    <message>
        <source>Search a colleague</source>
        <translation>Buscar un agente</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Agentes</translation>
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
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>There is nobody else yet</source>
        <translation>Aún no hay nadie más</translation>
    </message>
    <message>
        <source>Nobody by that name</source>
        <translation>Nadie con ese nombre</translation>
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
        <translation>El servidor envía cada evento a esta dirección por POST, firmado y en orden, y reintenta hasta recibir respuesta.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Leave empty to turn the webhook off.</source>
        <translation>Déjala vacía para desactivar el webhook.</translation>
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
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Connection changed</source>
        <translation>Cambio en la conexión</translation>
    </message>
    <message>
        <source>New message, in or out</source>
        <translation>Mensaje nuevo, recibido o enviado</translation>
    </message>
    <message>
        <source>Message changed</source>
        <translation>Mensaje modificado</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>Mensaje eliminado</translation>
    </message>
    <message>
        <source>Delivered or read</source>
        <translation>Entregado o leído</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Grupo nuevo</translation>
    </message>
    <message>
        <source>Group changed</source>
        <translation>Grupo modificado</translation>
    </message>
    <message>
        <source>Group members changed</source>
        <translation>Cambio en los miembros del grupo</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Contacto nuevo</translation>
    </message>
    <message>
        <source>Contact changed</source>
        <translation>Contacto modificado</translation>
    </message>
    <message>
        <source>Online or typing</source>
        <translation>En línea o escribiendo</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Chat nuevo</translation>
    </message>
    <message>
        <source>Chat changed</source>
        <translation>Chat modificado</translation>
    </message>
    <message>
        <source>Chat deleted</source>
        <translation>Chat eliminado</translation>
    </message>
    <message>
        <source>Use a whole address, with https:// or http://</source>
        <translation>Usa una dirección completa, con https:// o http://</translation>
    </message>
    <message>
        <source>Choose at least one event.</source>
        <translation>Elige al menos un evento.</translation>
    </message>
</context>
<context>
    <name>guiche::WebhooksPage</name>
    <message>
        <source>Integrations</source>
        <translation>Integración</translation>
    </message>
    <message>
        <source>Webhook deliveries</source>
        <translation>Entregas de webhooks</translation>
    </message>
    <message>
        <source>Signature tester</source>
        <translation>Verificador de firmas</translation>
    </message>
    <message>
        <source>Replay…</source>
        <translation>Reenviar…</translation>
    </message>
    <message>
        <source>Replay several deliveries</source>
        <translation>Reenviar varias entregas</translation>
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
        <translation>Entregas de una sesión</translation>
    </message>
    <message>
        <source>Deliveries of an event</source>
        <translation>Entregas de un evento</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Todos los eventos</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Todas las sesiones</translation>
    </message>
    <message>
        <source>No delivery like that</source>
        <translation>Ninguna entrega así</translation>
    </message>
    <message>
        <source>Choose another filter.</source>
        <translation>Elige otro filtro.</translation>
    </message>
    <message>
        <source>No deliveries yet</source>
        <translation>Aún no hay entregas</translation>
    </message>
    <message>
        <source>Give a session a webhook, and every event that it sends is listed here.</source>
        <translation>Configura un webhook en una sesión y cada evento que envíe aparecerá aquí.</translation>
    </message>
    <message>
        <source>The deliveries could not be loaded</source>
        <translation>No se pudieron cargar las entregas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Replay this delivery</source>
        <translation>Reenviar esta entrega</translation>
    </message>
    <message>
        <source>The event goes out again with the same event id, behind everything that waits.</source>
        <translation>El evento se envía de nuevo con el mismo ID de evento, después de todo lo que está en espera.</translation>
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
        <translation>La entrega volvió a la cola.</translation>
    </message>
    <message>
        <source>Nothing to replay in that period.</source>
        <translation>Nada que reenviar en ese período.</translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(ies) queued again.</source>
        <translation>
            <numerusform>%n entrega volvió a la cola.</numerusform>
            <numerusform>%n entregas volvieron a la cola.</numerusform>
        </translation>
    </message>
</context>
</TS>
