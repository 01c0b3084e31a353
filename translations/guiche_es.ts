<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ApiNames</name>
    <message>
        <source>A user session</source>
        <translation>Leer sesión de usuario</translation>
    </message>
    <message>
        <source>Activate a secret</source>
        <translation>Activar secreto</translation>
    </message>
    <message>
        <source>Add an internal note</source>
        <translation>Añadir nota interna</translation>
    </message>
    <message>
        <source>Answer Meta&apos;s question</source>
        <translation>Responder a la verificación de Meta</translation>
    </message>
    <message>
        <source>Ask for a new password</source>
        <translation>Pedir una contraseña nueva</translation>
    </message>
    <message>
        <source>Ask for a pairing code</source>
        <translation>Pedir código de vinculación</translation>
    </message>
    <message>
        <source>Assign the conversation</source>
        <translation>Asignar la conversación</translation>
    </message>
    <message>
        <source>Begin a second factor</source>
        <translation>Iniciar un segundo factor</translation>
    </message>
    <message>
        <source>Cancel an import</source>
        <translation>Cancelar importación</translation>
    </message>
    <message>
        <source>Change a contact</source>
        <translation>Cambiar contacto</translation>
    </message>
    <message>
        <source>Change a secret</source>
        <translation>Cambiar secreto</translation>
    </message>
    <message>
        <source>Change a session</source>
        <translation>Cambiar sesión</translation>
    </message>
    <message>
        <source>Change a user</source>
        <translation>Cambiar persona</translation>
    </message>
    <message>
        <source>Change one&apos;s password</source>
        <translation>Cambiar la propia contraseña</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Cambiar ajustes</translation>
    </message>
    <message>
        <source>Change the mail server</source>
        <translation>Cambiar el servidor de correo</translation>
    </message>
    <message>
        <source>Change the own presence</source>
        <translation>Cambiar la propia presencia</translation>
    </message>
    <message>
        <source>Check the audit log</source>
        <translation>Verificar la auditoría</translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation>Cerrar la conversación</translation>
    </message>
    <message>
        <source>Confirm your password</source>
        <translation>Confirmar la contraseña</translation>
    </message>
    <message>
        <source>Connect a session</source>
        <translation>Conectar sesión</translation>
    </message>
    <message>
        <source>Create a canned answer</source>
        <translation>Crear respuesta rápida</translation>
    </message>
    <message>
        <source>Create a secret</source>
        <translation>Crear secreto</translation>
    </message>
    <message>
        <source>Create a session</source>
        <translation>Crear sesión</translation>
    </message>
    <message>
        <source>Create a user session</source>
        <translation>Crear sesión de usuario</translation>
    </message>
    <message>
        <source>Create a user</source>
        <translation>Crear persona</translation>
    </message>
    <message>
        <source>Create an API key</source>
        <translation>Crear clave de API</translation>
    </message>
    <message>
        <source>Deactivate a secret</source>
        <translation>Desactivar secreto</translation>
    </message>
    <message>
        <source>Deactivate a user</source>
        <translation>Desactivar persona</translation>
    </message>
    <message>
        <source>Delete a canned answer</source>
        <translation>Eliminar respuesta rápida</translation>
    </message>
    <message>
        <source>Delete a contact</source>
        <translation>Eliminar contacto</translation>
    </message>
    <message>
        <source>Delete a secret</source>
        <translation>Eliminar secreto</translation>
    </message>
    <message>
        <source>Delete a session</source>
        <translation>Eliminar sesión</translation>
    </message>
    <message>
        <source>Delete a user session</source>
        <translation>Eliminar sesión de usuario</translation>
    </message>
    <message>
        <source>Delete an API key</source>
        <translation>Eliminar clave de API</translation>
    </message>
    <message>
        <source>Disconnect a session</source>
        <translation>Desconectar sesión</translation>
    </message>
    <message>
        <source>Download a file</source>
        <translation>Descargar archivo</translation>
    </message>
    <message>
        <source>End one of one&apos;s sign-ins</source>
        <translation>Cerrar uno de los propios accesos</translation>
    </message>
    <message>
        <source>End the second factor</source>
        <translation>Desactivar el segundo factor</translation>
    </message>
    <message>
        <source>Events that a webhook can ask for</source>
        <translation>Eventos que un webhook puede pedir</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Exportar la auditoría</translation>
    </message>
    <message>
        <source>Get a QR code</source>
        <translation>Obtener código QR</translation>
    </message>
    <message>
        <source>Get a delivery with its attempts</source>
        <translation>Leer entrega con sus intentos</translation>
    </message>
    <message>
        <source>Give the conversation to another agent</source>
        <translation>Transferir la conversación</translation>
    </message>
    <message>
        <source>Hand in a customer&apos;s message</source>
        <translation>Recibir mensaje de un cliente</translation>
    </message>
    <message>
        <source>Hand out a code for a new password</source>
        <translation>Entregar un código para una contraseña nueva</translation>
    </message>
    <message>
        <source>How the desk is</source>
        <translation>Cómo está el servidor</translation>
    </message>
    <message>
        <source>Let a colleague in again</source>
        <translation>Desbloquear a un colega</translation>
    </message>
    <message>
        <source>List API keys</source>
        <translation>Listar claves de API</translation>
    </message>
    <message>
        <source>List and find contacts</source>
        <translation>Listar y buscar contactos</translation>
    </message>
    <message>
        <source>List canned answers</source>
        <translation>Listar respuestas rápidas</translation>
    </message>
    <message>
        <source>List conversations</source>
        <translation>Listar conversaciones</translation>
    </message>
    <message>
        <source>List deliveries of outgoing webhooks</source>
        <translation>Listar entregas de webhook</translation>
    </message>
    <message>
        <source>List imports</source>
        <translation>Listar importaciones</translation>
    </message>
    <message>
        <source>List one&apos;s sign-ins</source>
        <translation>Listar los propios accesos</translation>
    </message>
    <message>
        <source>List secrets</source>
        <translation>Listar secretos</translation>
    </message>
    <message>
        <source>List the WhatsApp numbers</source>
        <translation>Listar números de WhatsApp</translation>
    </message>
    <message>
        <source>List the agents</source>
        <translation>Listar agentes</translation>
    </message>
    <message>
        <source>List the message templates</source>
        <translation>Listar plantillas de mensaje</translation>
    </message>
    <message>
        <source>List the sessions</source>
        <translation>Listar sesiones</translation>
    </message>
    <message>
        <source>List the tags of contacts</source>
        <translation>Listar etiquetas de contactos</translation>
    </message>
    <message>
        <source>List users</source>
        <translation>Listar personas</translation>
    </message>
    <message>
        <source>Log a session out</source>
        <translation>Cerrar sesión en el teléfono</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Make a contact</source>
        <translation>Crear contacto</translation>
    </message>
    <message>
        <source>Make a new webhook secret</source>
        <translation>Generar un secreto nuevo del webhook</translation>
    </message>
    <message>
        <source>Mark the conversation as read</source>
        <translation>Marcar la conversación como leída</translation>
    </message>
    <message>
        <source>Merge another contact into this one</source>
        <translation>Combinar otro contacto con este</translation>
    </message>
    <message>
        <source>Metrics in the text format of Prometheus</source>
        <translation>Métricas en el formato de Prometheus</translation>
    </message>
    <message>
        <source>Put the second factor in force</source>
        <translation>Activar el segundo factor</translation>
    </message>
    <message>
        <source>Read a canned answer</source>
        <translation>Leer respuesta rápida</translation>
    </message>
    <message>
        <source>Read a contact</source>
        <translation>Leer contacto</translation>
    </message>
    <message>
        <source>Read a conversation with its newest messages</source>
        <translation>Leer conversación con sus mensajes más nuevos</translation>
    </message>
    <message>
        <source>Read a secret</source>
        <translation>Leer secreto</translation>
    </message>
    <message>
        <source>Read a session</source>
        <translation>Leer sesión</translation>
    </message>
    <message>
        <source>Read a user</source>
        <translation>Leer persona</translation>
    </message>
    <message>
        <source>Read how far an import is</source>
        <translation>Leer el avance de una importación</translation>
    </message>
    <message>
        <source>Read older messages</source>
        <translation>Leer mensajes anteriores</translation>
    </message>
    <message>
        <source>Read one&apos;s second factor</source>
        <translation>Leer el propio segundo factor</translation>
    </message>
    <message>
        <source>Read status and account</source>
        <translation>Leer estado y cuenta</translation>
    </message>
    <message>
        <source>Read the QR code</source>
        <translation>Leer el código QR</translation>
    </message>
    <message>
        <source>Read the audit log</source>
        <translation>Leer la auditoría</translation>
    </message>
    <message>
        <source>Read the definitions of the organization&apos;s own fields</source>
        <translation>Leer los campos propios de la organización</translation>
    </message>
    <message>
        <source>Read the event log</source>
        <translation>Leer el registro de eventos</translation>
    </message>
    <message>
        <source>Read the history of a session</source>
        <translation>Leer el historial de la sesión</translation>
    </message>
    <message>
        <source>Read the mail server</source>
        <translation>Leer el servidor de correo</translation>
    </message>
    <message>
        <source>Read the settings</source>
        <translation>Leer los ajustes</translation>
    </message>
    <message>
        <source>Read the status of a session</source>
        <translation>Leer el estado de la sesión</translation>
    </message>
    <message>
        <source>Read the value of a secret</source>
        <translation>Leer el valor de un secreto</translation>
    </message>
    <message>
        <source>Register an organization</source>
        <translation>Registrar una organización</translation>
    </message>
    <message>
        <source>Remove a colleague&apos;s second factor</source>
        <translation>Quitar el segundo factor de un colega</translation>
    </message>
    <message>
        <source>Remove the proxy of a session</source>
        <translation>Quitar el proxy de la sesión</translation>
    </message>
    <message>
        <source>Renew the tokens</source>
        <translation>Renovar los tokens</translation>
    </message>
    <message>
        <source>Replace a canned answer</source>
        <translation>Reemplazar respuesta rápida</translation>
    </message>
    <message>
        <source>Replace a contact</source>
        <translation>Reemplazar contacto</translation>
    </message>
    <message>
        <source>Replace the tags</source>
        <translation>Reemplazar las etiquetas</translation>
    </message>
    <message>
        <source>Replay a delivery</source>
        <translation>Reenviar entrega</translation>
    </message>
    <message>
        <source>Replay a range of deliveries</source>
        <translation>Reenviar un rango de entregas</translation>
    </message>
    <message>
        <source>Rotate a secret</source>
        <translation>Rotar secreto</translation>
    </message>
    <message>
        <source>Rotate the master key</source>
        <translation>Rotar la clave maestra</translation>
    </message>
    <message>
        <source>Search messages and contacts</source>
        <translation>Buscar mensajes y contactos</translation>
    </message>
    <message>
        <source>Send a message once more</source>
        <translation>Enviar mensaje otra vez</translation>
    </message>
    <message>
        <source>Send a message</source>
        <translation>Enviar mensaje</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <translation>Definir una contraseña nueva</translation>
    </message>
    <message>
        <source>Set the proxy of a session</source>
        <translation>Definir el proxy de la sesión</translation>
    </message>
    <message>
        <source>Set the tags of a contact</source>
        <translation>Definir las etiquetas de un contacto</translation>
    </message>
    <message>
        <source>Sign a colleague out everywhere</source>
        <translation>Cerrar los accesos de un colega</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Cerrar todas las sesiones</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>State of the master key</source>
        <translation>Estado de la clave maestra</translation>
    </message>
    <message>
        <source>Take contacts from a table</source>
        <translation>Importar contactos</translation>
    </message>
    <message>
        <source>Take in what Meta sends</source>
        <translation>Recibir lo que envía Meta</translation>
    </message>
    <message>
        <source>Take the next conversation of the queue</source>
        <translation>Atender la siguiente de la cola</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>Este documento</translation>
    </message>
    <message>
        <source>This document, for reading and trying out</source>
        <translation>Este documento, para leer y probar</translation>
    </message>
    <message>
        <source>Try a secret out</source>
        <translation>Probar secreto</translation>
    </message>
    <message>
        <source>Try the mail server</source>
        <translation>Probar el servidor de correo</translation>
    </message>
    <message>
        <source>Undo a merge</source>
        <translation>Deshacer una combinación</translation>
    </message>
    <message>
        <source>Upload a file</source>
        <translation>Subir archivo</translation>
    </message>
    <message>
        <source>Use of a secret</source>
        <translation>Uso de un secreto</translation>
    </message>
    <message>
        <source>Use of every secret</source>
        <translation>Uso de todos los secretos</translation>
    </message>
    <message>
        <source>Who is signed in</source>
        <translation>Quién ha iniciado sesión</translation>
    </message>
    <message>
        <source>Write contacts into a table</source>
        <translation>Exportar contactos</translation>
    </message>
    <message>
        <source>Write to a number</source>
        <translation>Escribir a un número</translation>
    </message>
    <message>
        <source>Write with an approved template</source>
        <translation>Escribir con una plantilla aprobada</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Claves de API</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Canned answers</source>
        <translation>Respuestas rápidas</translation>
    </message>
    <message>
        <source>API channel</source>
        <translation>Canal de la API</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>El servidor</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Registro de eventos</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>Sessions by token</source>
        <translation>Sesiones por token</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>User sessions</source>
        <translation>Sesiones de usuario</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
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
        <translation>Sesiones de WhatsApp</translation>
    </message>
    <message>
        <source>See whether a code for a new password is good</source>
        <translation>Ver si un código de nueva contraseña vale</translation>
    </message>
    <message>
        <source>The page that sets a new password</source>
        <translation>La página que define una nueva contraseña</translation>
    </message>
</context>
<context>
    <name>AuditText</name>
    <message>
        <source>none</source>
        <comment>a value that is not set</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a text without characters</comment>
        <translation>vacío</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a list without entries</comment>
        <translation>vacío</translation>
    </message>
    <message>
        <source>API key created</source>
        <translation>Clave de API creada</translation>
    </message>
    <message>
        <source>API key deleted</source>
        <translation>Clave de API eliminada</translation>
    </message>
    <message>
        <source>Contact anonymized</source>
        <translation>Contacto anonimizado</translation>
    </message>
    <message>
        <source>Contact deleted</source>
        <translation>Contacto eliminado</translation>
    </message>
    <message>
        <source>Contacts merged</source>
        <translation>Contactos combinados</translation>
    </message>
    <message>
        <source>Merging of contacts undone</source>
        <translation>Combinación de contactos deshecha</translation>
    </message>
    <message>
        <source>Contacts exported</source>
        <translation>Contactos exportados</translation>
    </message>
    <message>
        <source>Contacts imported</source>
        <translation>Contactos importados</translation>
    </message>
    <message>
        <source>Import of contacts begun</source>
        <translation>Importación de contactos iniciada</translation>
    </message>
    <message>
        <source>Import of contacts cancelled</source>
        <translation>Importación de contactos cancelada</translation>
    </message>
    <message>
        <source>Import of contacts failed</source>
        <translation>Falló la importación de contactos</translation>
    </message>
    <message>
        <source>Conversation assigned</source>
        <translation>Conversación asignada</translation>
    </message>
    <message>
        <source>Conversation closed</source>
        <translation>Conversación cerrada</translation>
    </message>
    <message>
        <source>Note added to a conversation</source>
        <translation>Nota añadida a una conversación</translation>
    </message>
    <message>
        <source>Conversation tagged</source>
        <translation>Etiquetas de la conversación cambiadas</translation>
    </message>
    <message>
        <source>Conversation transferred</source>
        <translation>Conversación transferida</translation>
    </message>
    <message>
        <source>Rotation of the master key begun</source>
        <translation>Rotación de la clave maestra iniciada</translation>
    </message>
    <message>
        <source>Master key rotated</source>
        <translation>Clave maestra rotada</translation>
    </message>
    <message>
        <source>Organization registered</source>
        <translation>Organización registrada</translation>
    </message>
    <message>
        <source>Older messages and files removed</source>
        <translation>Mensajes y archivos antiguos eliminados</translation>
    </message>
    <message>
        <source>Secret created</source>
        <translation>Secreto creado</translation>
    </message>
    <message>
        <source>Secret changed</source>
        <translation>Secreto cambiado</translation>
    </message>
    <message>
        <source>Secret deleted</source>
        <translation>Secreto eliminado</translation>
    </message>
    <message>
        <source>Secret activated</source>
        <translation>Secreto activado</translation>
    </message>
    <message>
        <source>Secret deactivated</source>
        <translation>Secreto desactivado</translation>
    </message>
    <message>
        <source>Secret rotated</source>
        <translation>Secreto rotado</translation>
    </message>
    <message>
        <source>Secret tested</source>
        <translation>Secreto probado</translation>
    </message>
    <message>
        <source>Value of a secret read</source>
        <translation>Valor de un secreto leído</translation>
    </message>
    <message>
        <source>WhatsApp session created</source>
        <translation>Sesión de WhatsApp creada</translation>
    </message>
    <message>
        <source>WhatsApp session changed</source>
        <translation>Sesión de WhatsApp cambiada</translation>
    </message>
    <message>
        <source>WhatsApp session deleted</source>
        <translation>Sesión de WhatsApp eliminada</translation>
    </message>
    <message>
        <source>WhatsApp session logged out</source>
        <translation>Sesión de WhatsApp cerrada en el teléfono</translation>
    </message>
    <message>
        <source>Proxy of a session set</source>
        <translation>Proxy de una sesión definido</translation>
    </message>
    <message>
        <source>Proxy of a session removed</source>
        <translation>Proxy de una sesión quitado</translation>
    </message>
    <message>
        <source>Webhook secret rotated</source>
        <translation>Secreto del webhook rotado</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Ajustes cambiados</translation>
    </message>
    <message>
        <source>Mail server tried</source>
        <translation>Servidor de correo probado</translation>
    </message>
    <message>
        <source>Sign-in ended</source>
        <translation>Acceso finalizado</translation>
    </message>
    <message>
        <source>Person created</source>
        <translation>Persona creada</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>Persona cambiada</translation>
    </message>
    <message>
        <source>Person deactivated</source>
        <translation>Persona desactivada</translation>
    </message>
    <message>
        <source>Person unlocked</source>
        <translation>Persona desbloqueada</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Contraseña cambiada</translation>
    </message>
    <message>
        <source>Code for a new password issued</source>
        <translation>Código para nueva contraseña emitido</translation>
    </message>
    <message>
        <source>Second factor switched on</source>
        <translation>Segundo factor activado</translation>
    </message>
    <message>
        <source>Second factor switched off</source>
        <translation>Segundo factor desactivado</translation>
    </message>
    <message>
        <source>Second factor removed</source>
        <translation>Segundo factor quitado</translation>
    </message>
    <message>
        <source>Signed out everywhere</source>
        <translation>Salió de todos los accesos</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>WhatsApp session</source>
        <translation>Sesión de WhatsApp</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Import of contacts</source>
        <translation>Importación de contactos</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Master key</source>
        <translation>Clave maestra</translation>
    </message>
    <message>
        <source>Settings of the mail server</source>
        <translation>Ajustes del servidor de correo</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: what kind of thing (Person, Secret …), %2: its number or the end of its id</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The desk itself</source>
        <translation>El propio sistema</translation>
    </message>
    <message>
        <source>Somebody not signed in</source>
        <translation>Alguien sin acceso</translation>
    </message>
    <message>
        <source>A program</source>
        <translation>Un programa</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Persona %1</translation>
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
        <translation>La dirección empieza con una barra.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>No se puede leer %1.</translation>
    </message>
</context>
<context>
    <name>ContactText</name>
    <message>
        <source>Write a date, like %1</source>
        <extracomment>%1: a date, as an example of how dates are written</extracomment>
        <translation>Escribe una fecha, como %1</translation>
    </message>
    <message>
        <source>Write a number</source>
        <translation>Escribe un número</translation>
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
        <translation>Ese ajuste no existe.</translation>
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
        <translation>Un contacto no se puede combinar consigo mismo.</translation>
    </message>
    <message>
        <source>A group is not a person: it cannot be merged.</source>
        <translation>Un grupo no es una persona: no se puede combinar.</translation>
    </message>
    <message>
        <source>There is no such merge.</source>
        <translation>Esa combinación no existe.</translation>
    </message>
    <message>
        <source>This merge was undone before.</source>
        <translation>Esta combinación ya se deshizo.</translation>
    </message>
    <message>
        <source>A merge can be undone for 24 hours.</source>
        <translation>Una combinación se puede deshacer durante 24 horas.</translation>
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
    <message>
        <source>Your organization asks for a second step at sign-in. Set it up first.</source>
        <translation>Tu organización exige un segundo paso al entrar. Configúralo primero.</translation>
    </message>
    <message>
        <source>This is true or false.</source>
        <translation>Esto es verdadero o falso.</translation>
    </message>
    <message>
        <source>The desk&apos;s description of its API cannot be read</source>
        <translation>No se puede leer la descripción de la API del servicio</translation>
    </message>
    <message>
        <source>The mail server did not take the mail: %1.</source>
        <translation>El servidor de correo no aceptó el mensaje: %1.</translation>
    </message>
    <message>
        <source>This desk sends no mail.</source>
        <translation>Este sistema no envía correos.</translation>
    </message>
    <message>
        <source>The mail server took the mail.</source>
        <translation>El servidor de correo aceptó el mensaje.</translation>
    </message>
    <message>
        <source>Hello,

this mail shows that the mail server in the settings works. %1 asked for it. There is nothing to do.
</source>
        <translation>Hola:

este correo muestra que el servidor de correo de los ajustes funciona. %1 pidió la prueba. No hay que hacer nada.
</translation>
    </message>
    <message>
        <source>Test of the mail server</source>
        <translation>Prueba del servidor de correo</translation>
    </message>
    <message>
        <source>The column %1 is there twice.</source>
        <translation>La columna %1 aparece dos veces.</translation>
    </message>
    <message>
        <source>This row has more cells than the first line.</source>
        <translation>Esta fila tiene más celdas que la primera.</translation>
    </message>
    <message>
        <source>There are characters that cannot be read.</source>
        <translation>Hay caracteres que no se pueden leer.</translation>
    </message>
    <message>
        <source>name must not contain characters that cannot be seen</source>
        <translation>name no puede tener caracteres invisibles</translation>
    </message>
    <message>
        <source>Hello %1,

somebody, you we hope, asked for a new password for your account. Open this link within 30 minutes and choose one:

%3

Or choose “I forgot my password” in the sign-in window and enter this code:

%2

Only one of the two is needed, and they are good for one use. If you did not ask for it, do nothing: your password stays as it is.
</source>
        <translation>Hola, %1:

Alguien, esperamos que tú, pidió una nueva contraseña para tu cuenta. Abre este enlace antes de 30 minutos y elige una:

%3

O, en la ventana de acceso, elige “Olvidé mi contraseña” y escribe este código:

%2

Basta uno de los dos, y valen una sola vez. Si no lo pediste tú, no hagas nada: tu contraseña sigue siendo la misma.
</translation>
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
    <name>ParameterText</name>
    <message>
        <source>Id of the session.</source>
        <translation>Id de la sesión.</translation>
    </message>
    <message>
        <source>Id of the conversation.</source>
        <translation>Id de la conversación.</translation>
    </message>
    <message>
        <source>Id of the user.</source>
        <translation>Id de la persona.</translation>
    </message>
    <message>
        <source>Id of the contact.</source>
        <translation>Id del contacto.</translation>
    </message>
    <message>
        <source>Id of the message.</source>
        <translation>Id del mensaje.</translation>
    </message>
    <message>
        <source>Id of the attachment.</source>
        <translation>Id del adjunto.</translation>
    </message>
    <message>
        <source>Id of the canned answer.</source>
        <translation>Id de la respuesta predefinida.</translation>
    </message>
    <message>
        <source>Id of the import.</source>
        <translation>Id de la importación.</translation>
    </message>
    <message>
        <source>Id of the sign-in.</source>
        <translation>Id del acceso.</translation>
    </message>
    <message>
        <source>The delivery&apos;s id.</source>
        <translation>Id de la entrega.</translation>
    </message>
    <message>
        <source>How many at most; more than the maximum is refused.</source>
        <translation>Cuántos como máximo; por encima del límite, la petición se rechaza.</translation>
    </message>
    <message>
        <source>How many at most.</source>
        <translation>Cuántos como máximo.</translation>
    </message>
    <message>
        <source>20 when absent.</source>
        <translation>20 si no se envía.</translation>
    </message>
    <message>
        <source>How many to pass over.</source>
        <translation>Cuántos saltar.</translation>
    </message>
    <message>
        <source>Page, from 1.</source>
        <translation>Página, desde 1.</translation>
    </message>
    <message>
        <source>`next_cursor` of the page before.</source>
        <translation>`next_cursor` de la página anterior.</translation>
    </message>
    <message>
        <source>The `ETag` of what the change is based on; when somebody else has changed it since: 412.</source>
        <translation>El `ETag` en que se basa el cambio; si alguien lo cambió desde entonces: 412.</translation>
    </message>
    <message>
        <source>Chosen by the caller; at most 200 characters.</source>
        <translation>Lo elige quien llama; como máximo 200 caracteres.</translation>
    </message>
    <message>
        <source>Token of the session.</source>
        <translation>Token de la sesión.</translation>
    </message>
    <message>
        <source>Token of the session; empty: a new one.</source>
        <translation>Token de la sesión; vacío: una nueva.</translation>
    </message>
    <message>
        <source>API key; off loopback only.</source>
        <translation>Clave de API; solo fuera de loopback.</translation>
    </message>
    <message>
        <source>Another organization&apos;s; only for a `super_admin`.</source>
        <translation>De otra organización; solo para `super_admin`.</translation>
    </message>
    <message>
        <source>Of this environment only.</source>
        <translation>Solo de este entorno.</translation>
    </message>
    <message>
        <source>Of this service only.</source>
        <translation>Solo de este servicio.</translation>
    </message>
    <message>
        <source>Only contacts with this tag.</source>
        <translation>Solo contactos con esta etiqueta.</translation>
    </message>
    <message>
        <source>Only this channel.</source>
        <translation>Solo este canal.</translation>
    </message>
    <message>
        <source>Only this role.</source>
        <translation>Solo este rol.</translation>
    </message>
    <message>
        <source>Only active or only inactive ones.</source>
        <translation>Solo activos o solo inactivos.</translation>
    </message>
    <message>
        <source>Only conversations with messages that the desk has not read.</source>
        <translation>Solo conversaciones con mensajes que el equipo no ha leído.</translation>
    </message>
    <message>
        <source>Name, phone or text.</source>
        <translation>Nombre, teléfono o texto.</translation>
    </message>
    <message>
        <source>`queue`, `in_progress`, `resolved`, `closed`; several separated by commas, or the parameter repeated.</source>
        <translation>`queue`, `in_progress`, `resolved`, `closed`; varios separados por comas, o el parámetro repetido.</translation>
    </message>
    <message>
        <source>Id of an agent, `me`, or `none`.</source>
        <translation>Id de un agente, `me` o `none`.</translation>
    </message>
    <message>
        <source>Newest message at or after this time.</source>
        <translation>Último mensaje en este momento o después.</translation>
    </message>
    <message>
        <source>Newest message before or at this time; a date alone means the end of that day.</source>
        <translation>Último mensaje hasta este momento; una fecha sola es el final de ese día.</translation>
    </message>
    <message>
        <source>Only this contact&apos;s.</source>
        <translation>Solo las de este contacto.</translation>
    </message>
    <message>
        <source>This action only.</source>
        <translation>Solo esta acción.</translation>
    </message>
    <message>
        <source>Done at or after this time.</source>
        <translation>Hecho en este momento o después.</translation>
    </message>
    <message>
        <source>Done before or at this time; whole seconds and dates count to their end.</source>
        <translation>Hecho hasta este momento; los segundos enteros y las fechas cuentan hasta su final.</translation>
    </message>
    <message>
        <source>Messages older than this one; absent: the newest.</source>
        <translation>Mensajes más antiguos que este; si falta: los más nuevos.</translation>
    </message>
</context>
<context>
    <name>RequestDraft</name>
    <message>
        <source>Begin the address with one slash.</source>
        <translation>Empieza la dirección con una barra.</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Rellena este campo.</translation>
    </message>
    <message>
        <source>This cannot be the name of a header.</source>
        <translation>Esto no sirve como nombre de cabecera.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Elige un archivo.</translation>
    </message>
    <message>
        <source>Enter the API key first.</source>
        <translation>Introduce antes la clave de API.</translation>
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
    <name>SettingTexts</name>
    <message>
        <source>Closed: nobody can</source>
        <translation>Cerrado: nadie puede</translation>
    </message>
    <message>
        <source>Open: anybody who reaches this desk</source>
        <translation>Abierto: quien llegue a este sistema</translation>
    </message>
    <message>
        <source>STARTTLS (usually port 587)</source>
        <translation>STARTTLS (normalmente, puerto 587)</translation>
    </message>
    <message>
        <source>TLS from the start (usually port 465)</source>
        <translation>TLS desde el inicio (normalmente, puerto 465)</translation>
    </message>
    <message>
        <source>Language of answers and mails</source>
        <translation>Idioma de las respuestas y los correos</translation>
    </message>
    <message>
        <source>For customers and programs that do not ask for one; the chat page too.</source>
        <translation>Para clientes y programas que no piden uno; también para la página de chat.</translation>
    </message>
    <message>
        <source>Your organization</source>
        <translation>Tu organización</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Answer by itself outside of business hours</source>
        <translation>Responder automáticamente fuera del horario de atención</translation>
    </message>
    <message>
        <source>Whoever opens a conversation then gets the message below.</source>
        <translation>Quien abra una conversación en ese periodo recibe el mensaje de abajo.</translation>
    </message>
    <message>
        <source>Message outside of business hours</source>
        <translation>Mensaje fuera del horario</translation>
    </message>
    <message>
        <source>Empty: nothing is answered.</source>
        <translation>Vacío: no se responde nada.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>For example America/Sao_Paulo.</source>
        <translation>Por ejemplo, America/Sao_Paulo.</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Lunes</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Martes</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Miércoles</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Jueves</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Viernes</translation>
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
        <translation>Cerrado en estos días</translation>
    </message>
    <message>
        <source>One date a line.</source>
        <translation>Una fecha por línea.</translation>
    </message>
    <message>
        <source>Outside of business hours</source>
        <translation>Fuera del horario de atención</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Horario de la semana</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Festivos</translation>
    </message>
    <message>
        <source>Reopen window</source>
        <translation>Ventana de reapertura</translation>
    </message>
    <message>
        <source>A customer who writes again within this time reopens the closed conversation, with the same agent if possible. 0: always a new one.</source>
        <translation>El cliente que vuelve a escribir en este plazo reabre la conversación cerrada, con el mismo agente si es posible. 0: siempre una nueva.</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>Reopening</source>
        <translation>Reapertura</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Empty: the name of the organization.</source>
        <translation>Vacío: el nombre de la organización.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Written #rrggbb.</source>
        <translation>Con el formato #rrggbb.</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Saludo</translation>
    </message>
    <message>
        <source>Stands above the first message. Empty: none.</source>
        <translation>Aparece sobre el primer mensaje. Vacío: ninguno.</translation>
    </message>
    <message>
        <source>Sites that may show the chat</source>
        <translation>Sitios que pueden mostrar el chat</translation>
    </message>
    <message>
        <source>One a line, like https://shop.example, without a path.</source>
        <translation>Uno por línea, como https://tienda.example, sin ruta.</translation>
    </message>
    <message>
        <source>Look of the chat page</source>
        <translation>Aspecto de la página de chat</translation>
    </message>
    <message>
        <source>Chat on your own sites</source>
        <translation>Chat en tus sitios</translation>
    </message>
    <message>
        <source>Session that sends</source>
        <translation>Sesión que envía</translation>
    </message>
    <message>
        <source>When nothing else says which one, and the number has not written before.</source>
        <translation>Cuando nada más indica cuál y el número aún no ha escrito.</translation>
    </message>
    <message>
        <source>Most messages a second by the Cloud API</source>
        <translation>Máximo de mensajes por segundo por la Cloud API</translation>
    </message>
    <message>
        <source>Of each number. Meta allows 80, more for large accounts.</source>
        <translation>Por número. Meta permite 80, y más para cuentas grandes.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Own fields of contacts</source>
        <translation>Campos propios de los contactos</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Campos propios</translation>
    </message>
    <message>
        <source>What your organization keeps of its contacts beside name, phone and e-mail.</source>
        <translation>Lo que tu organización guarda de los contactos además de nombre, teléfono y correo.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Empty: mails go through the first organization&apos;s server, if it has one.</source>
        <translation>Vacío: los correos salen por el servidor de la primera organización, si tiene uno.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>0: the usual one.</source>
        <translation>0: el habitual.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>The address that mails come from. Empty: the user, if that is an address.</source>
        <translation>La dirección de la que salen los correos. Vacío: el usuario, si es una dirección.</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Servidor de correo</translation>
    </message>
    <message>
        <source>Codes for forgotten passwords and notices to your people go through it.</source>
        <translation>Por él salen los códigos de contraseña olvidada y los avisos a tu equipo.</translation>
    </message>
    <message>
        <source>Who may register a new organization from another computer</source>
        <translation>Quién puede registrar una organización nueva desde otro equipo</translation>
    </message>
    <message>
        <source>The first organization decides for all.</source>
        <translation>La primera organización decide por todas.</translation>
    </message>
    <message>
        <source>Everybody needs a second factor to sign in</source>
        <translation>Todos necesitan un segundo factor para entrar</translation>
    </message>
    <message>
        <source>Who has none yet sets one up at the next sign-in.</source>
        <translation>Quien aún no tenga uno lo configura en el próximo acceso.</translation>
    </message>
    <message>
        <source>Web pages that may call the API</source>
        <translation>Páginas web que pueden llamar a la API</translation>
    </message>
    <message>
        <source>One a line, like https://crm.example, without a path.</source>
        <translation>Una por línea, como https://crm.example, sin ruta.</translation>
    </message>
    <message>
        <source>Registration and sign-in</source>
        <translation>Registro y acceso</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Páginas web</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Sesiones abiertas</translation>
    </message>
    <message>
        <source>By address. The first organization decides for all.</source>
        <translation>Por dirección. La primera organización decide por todas.</translation>
    </message>
    <message>
        <source>in 15 minutes</source>
        <translation>en 15 minutos</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>por hora</translation>
    </message>
    <message>
        <source>Calls of the API</source>
        <translation>Llamadas a la API</translation>
    </message>
    <message>
        <source>By caller; for those who are not signed in the first organization decides.</source>
        <translation>Por quien llama; para quien no ha entrado decide la primera organización.</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>por minuto</translation>
    </message>
    <message>
        <source>Messages sent by the API</source>
        <translation>Mensajes enviados por la API</translation>
    </message>
    <message>
        <source>By caller.</source>
        <translation>Por quien llama.</translation>
    </message>
    <message>
        <source>New pairing codes by /scan</source>
        <translation>Nuevos códigos de vinculación por /scan</translation>
    </message>
    <message>
        <source>By user. The first organization decides for all.</source>
        <translation>Por usuario. La primera organización decide por todas.</translation>
    </message>
    <message>
        <source>Calls of this program</source>
        <translation>Llamadas de este programa</translation>
    </message>
    <message>
        <source>By person.</source>
        <translation>Por persona.</translation>
    </message>
    <message>
        <source>Rate limits</source>
        <translation>Límites de uso</translation>
    </message>
    <message>
        <source>Who goes beyond them is refused for a while, so that one caller cannot slow down all.</source>
        <translation>Quien los supera es rechazado un tiempo, para que uno solo no frene a todos.</translation>
    </message>
    <message>
        <source>Messages of closed conversations</source>
        <translation>Mensajes de conversaciones cerradas</translation>
    </message>
    <message>
        <source>Older ones are removed for good, with their files. 0: they are kept.</source>
        <translation>Los más antiguos se eliminan definitivamente, con sus archivos. 0: se conservan.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>Files of closed conversations</source>
        <translation>Archivos de conversaciones cerradas</translation>
    </message>
    <message>
        <source>Older ones are removed for good; their messages stay. 0: they are kept.</source>
        <translation>Los más antiguos se eliminan definitivamente; los mensajes quedan. 0: se conservan.</translation>
    </message>
    <message>
        <source>How long things are kept</source>
        <translation>Cuánto tiempo se guardan las cosas</translation>
    </message>
    <message>
        <source>Webhooks may go to private networks</source>
        <translation>Los webhooks pueden ir a redes privadas</translation>
    </message>
    <message>
        <source>Addresses like 10.0.0.7 or 192.168.1.20. The first organization decides for all.</source>
        <translation>Direcciones como 10.0.0.7 o 192.168.1.20. La primera organización decide por todas.</translation>
    </message>
    <message>
        <source>Secret of callbacks</source>
        <translation>Secreto de los callbacks</translation>
    </message>
    <message>
        <source>What answers to a callback_url are signed with.</source>
        <translation>Con él se firman las respuestas a un callback_url.</translation>
    </message>
    <message>
        <source>Life of user sessions</source>
        <translation>Vida de las sesiones de usuario</translation>
    </message>
    <message>
        <source>Where the caller of POST /sessions does not say.</source>
        <translation>Cuando quien llama a POST /sessions no lo dice.</translation>
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
        <translation>Organización</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>Horario de atención</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
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
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retención</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integraciones</translation>
    </message>
    <message>
        <source>Name of the organization</source>
        <translation>Nombre de la organización</translation>
    </message>
    <message>
        <source>Colleagues see it in the window, customers on the chat page without a title.</source>
        <translation>Los colegas lo ven en la ventana; los clientes, en la página de chat sin título.</translation>
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
    <name>guiche::AccountDialog</name>
    <message>
        <source>A second step is needed</source>
        <translation>Hace falta un segundo paso</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Tu cuenta</translation>
    </message>
    <message>
        <source>Your organization lets people in only with a code of an authenticator.</source>
        <extracomment>%1: name, %2: e-mail</extracomment>
        <translation>Tu organización solo deja entrar con un código de un autenticador.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Second step</source>
        <translation>2.º paso</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Sesiones abiertas</translation>
    </message>
    <message>
        <source>Parts of your account</source>
        <translation>Partes de tu cuenta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Keep the recovery codes first; they are not shown again.</source>
        <translation>Guarda antes los códigos de recuperación; no se muestran de nuevo.</translation>
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
    <name>guiche::AnswerView</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <extracomment>Read out. %1: a status like &quot;201 Created&quot;, %2: how long it took</extracomment>
        <translation>%1 tras %2</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>No llegó ninguna respuesta</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Nada enviado todavía</translation>
    </message>
    <message>
        <source>Choose a request at the left, fill it in and send it. The answer appears here.</source>
        <translation>Elige una solicitud a la izquierda, rellénala y envíala. La respuesta aparece aquí.</translation>
    </message>
    <message>
        <source>An answer without a body</source>
        <translation>Respuesta sin cuerpo</translation>
    </message>
    <message>
        <source>This answer is not shown</source>
        <translation>Esta respuesta no se muestra</translation>
    </message>
    <message>
        <source>It is a file, or very long (%1).</source>
        <extracomment>%1: the type of a file, like image/png</extracomment>
        <translation>Es un archivo, o es muy larga (%1).</translation>
    </message>
    <message>
        <source>Save it…</source>
        <translation>Guardar…</translation>
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
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>Parts of the answer</source>
        <translation>Partes de la respuesta</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>Copiar la respuesta</translation>
    </message>
    <message>
        <source>Save the answer…</source>
        <translation>Guardar la respuesta…</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>Cuerpo de la respuesta</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>Cabeceras de la respuesta</translation>
    </message>
</context>
<context>
    <name>guiche::ApiKeyDialog</name>
    <message>
        <source>Read: conversations, contacts, the queue, events</source>
        <translation>Leer: conversaciones, contactos, cola, eventos</translation>
    </message>
    <message>
        <source>Send: messages and files to customers</source>
        <translation>Enviar: mensajes y archivos a clientes</translation>
    </message>
    <message>
        <source>Sessions: connect and disconnect WhatsApp numbers</source>
        <translation>Sesiones: conectar y desconectar números de WhatsApp</translation>
    </message>
    <message>
        <source>Settings: read and change them</source>
        <translation>Ajustes: leerlos y cambiarlos</translation>
    </message>
    <message>
        <source>Everything an administrator may do</source>
        <translation>Todo lo que puede un administrador</translation>
    </message>
    <message>
        <source>New API key</source>
        <translation>Nueva clave de API</translation>
    </message>
    <message>
        <source>A program signs in with it. Give each program its own, with no more than it needs.</source>
        <translation>Un programa entra con ella. Dale a cada programa la suya, solo con lo que necesita.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Order system</source>
        <extracomment>Example of the name of an API key: the program that uses it</extracomment>
        <translation>Sistema de pedidos</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>In 30 days</source>
        <translation>En 30 días</translation>
    </message>
    <message>
        <source>In 90 days</source>
        <translation>En 90 días</translation>
    </message>
    <message>
        <source>In one year</source>
        <translation>En un año</translation>
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
        <translation>Crear clave</translation>
    </message>
    <message>
        <source>It may</source>
        <translation>Puede</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>Dale un nombre</translation>
    </message>
    <message>
        <source>Choose at least one</source>
        <translation>Elige al menos una</translation>
    </message>
</context>
<context>
    <name>guiche::ApiKeyShownDialog</name>
    <message>
        <source>The key “%1”</source>
        <extracomment>%1: the name of an API key</extracomment>
        <translation>La clave “%1”</translation>
    </message>
    <message>
        <source>It is shown only now: copy it to the program. The desk keeps no more than its hash. Programs send it as X-API-Key or as Bearer.</source>
        <translation>Solo se muestra ahora: cópiala al programa. El servidor guarda solo su hash. Los programas la envían como X-API-Key o como Bearer.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
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
        <translation>Ya la guardé</translation>
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
        <translation>hace un momento</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <comment>when an API key expires</comment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducada</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>what an API key may do</comment>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Send</source>
        <comment>what an API key may do: send messages</comment>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Sessions</source>
        <comment>what an API key may do: manage WhatsApp sessions</comment>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>what an API key may do</comment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>what an API key may do</comment>
        <translation>Todo</translation>
    </message>
    <message>
        <source>%1, %2, permissions: %3, last use: %4, expires: %5</source>
        <extracomment>What a screen reader says of an API key: %1 its name, %2 its first characters, %3 what it may do, %4 when it was last used (&quot;never&quot;), %5 when it expires (&quot;never&quot;)</extracomment>
        <translation>%1, %2, permisos: %3, último uso: %4, caduca: %5</translation>
    </message>
    <message>
        <source>Delete key</source>
        <translation>Eliminar clave</translation>
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
        <translation>Claves de API</translation>
    </message>
    <message>
        <source>With a key a program calls this desk&apos;s API. It is shown once, when it is made.</source>
        <translation>Con una clave, un programa llama a la API de este servidor. Se muestra una sola vez, al crearla.</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nueva clave</translation>
    </message>
    <message>
        <source>New API key</source>
        <translation>Nueva clave de API</translation>
    </message>
    <message>
        <source>Needs the connection to the desk</source>
        <translation>Necesita conexión con el servidor</translation>
    </message>
    <message>
        <source>No API keys yet</source>
        <translation>Aún no hay claves de API</translation>
    </message>
    <message>
        <source>Make one for each program that reads conversations or sends messages through this desk.</source>
        <translation>Crea una para cada programa que lee conversaciones o envía mensajes por este servidor.</translation>
    </message>
    <message>
        <source>The API keys could not be loaded</source>
        <translation>No se pudieron cargar las claves de API</translation>
    </message>
    <message>
        <source>Delete API key</source>
        <translation>Eliminar clave de API</translation>
    </message>
    <message>
        <source>The program that uses it is shut out at once. This cannot be undone.</source>
        <translation>El programa que la usa pierde el acceso al momento. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete key</source>
        <translation>Eliminar clave</translation>
    </message>
    <message>
        <source>The key “%1” is deleted.</source>
        <extracomment>%1: the name of an API key</extracomment>
        <translation>La clave “%1” se ha eliminado.</translation>
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
    <name>guiche::AuditDetail</name>
    <message>
        <source>From %1</source>
        <extracomment>%1: a network address</extracomment>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>Only by %1</source>
        <extracomment>%1: name of a person or a program</extracomment>
        <translation>Solo de %1</translation>
    </message>
    <message>
        <source>Only this action</source>
        <translation>Solo esta acción</translation>
    </message>
    <message>
        <source>Only about %1</source>
        <extracomment>%1: a thing, like &quot;Person 7&quot;</extracomment>
        <translation>Solo sobre %1</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Nothing was changed by it.</source>
        <translation>No cambió nada.</translation>
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
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Which action</source>
        <translation>Qué acción</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>Sobre qué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Every action</source>
        <translation>Todas las acciones</translation>
    </message>
    <message>
        <source>About everything</source>
        <translation>Sobre todo</translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation>Elegir días…</translation>
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
        <translation>Hasta %1</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
</context>
<context>
    <name>guiche::AuditListModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>To which</source>
        <translation>En qué</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>Desde dónde</translation>
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
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>No entry like that</source>
        <translation>Ningún registro así</translation>
    </message>
    <message>
        <source>Choose other filters.</source>
        <translation>Elige otros filtros.</translation>
    </message>
    <message>
        <source>Nothing in the log yet</source>
        <translation>Aún no hay nada en la auditoría</translation>
    </message>
    <message>
        <source>Who changes people, secrets or settings is written down here.</source>
        <translation>Quien cambia personas, secretos o ajustes queda registrado aquí.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>The audit log could not be loaded</source>
        <translation>No se pudo cargar la auditoría</translation>
    </message>
    <message>
        <source>Entry copied.</source>
        <translation>Registro copiado.</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Exportar la auditoría</translation>
    </message>
    <message>
        <source>audit-%1</source>
        <extracomment>Name of a file; %1: a date</extracomment>
        <translation>auditoria-%1</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>JSON, one entry a line (*.jsonl)</source>
        <translation>JSON, un registro por línea (*.jsonl)</translation>
    </message>
    <message>
        <source>The audit log is in %1.</source>
        <extracomment>%1: name of a file</extracomment>
        <translation>La auditoría está en %1.</translation>
    </message>
    <message>
        <source>Stop export (%1 %)</source>
        <extracomment>On a button that stops the export. %1: how much is done, in percent</extracomment>
        <translation>Detener exportación (%1 %)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Export what is chosen (Ctrl+Shift+E)</source>
        <translation>Exportar lo elegido (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>Not while offline</source>
        <translation>No disponible sin conexión</translation>
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
        <translation>Formulario</translation>
    </message>
    <message>
        <source>How the body is written</source>
        <translation>Cómo se escribe el cuerpo</translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>Dar formato</translation>
    </message>
    <message>
        <source>Lay the JSON out (%1)</source>
        <translation>Dar formato al JSON (%1)</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>Cuerpo de la solicitud</translation>
    </message>
    <message>
        <source>The document names no fields. Write the body as JSON.</source>
        <translation>El documento no nombra campos. Escribe el cuerpo como JSON.</translation>
    </message>
    <message>
        <source>This request has no body.</source>
        <translation>Esta solicitud no tiene cuerpo.</translation>
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
    <name>guiche::CallHistory</name>
    <message>
        <source>%1 · no answer</source>
        <extracomment>A call in the history to which no answer came. %1: time of day</extracomment>
        <translation>%1 · sin respuesta</translation>
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
        <translation>Con tu acceso</translation>
    </message>
    <message>
        <source>With an API key…</source>
        <translation>Con una clave de API…</translation>
    </message>
    <message>
        <source>With the key %1…</source>
        <translation>Con la clave %1…</translation>
    </message>
    <message>
        <source>Without credentials</source>
        <translation>Sin credenciales</translation>
    </message>
    <message>
        <source>As whom the console calls</source>
        <translation>Con qué acceso llama la consola</translation>
    </message>
</context>
<context>
    <name>guiche::CallerKeyDialog</name>
    <message>
        <source>Call with an API key</source>
        <translation>Llamar con una clave de API</translation>
    </message>
    <message>
        <source>The console then sees what a program with this key sees. The key stays in memory until you sign out.</source>
        <translation>La consola ve entonces lo que ve un programa con esta clave. La clave queda en memoria hasta que cierres sesión.</translation>
    </message>
    <message>
        <source>API key (gk_…)</source>
        <translation>Clave de API (gk_…)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Usar esta clave</translation>
    </message>
    <message>
        <source>Enter the key.</source>
        <translation>Introduce la clave.</translation>
    </message>
    <message>
        <source>A key has letters and digits only.</source>
        <translation>Una clave solo tiene letras y números.</translation>
    </message>
</context>
<context>
    <name>guiche::CallsPane</name>
    <message>
        <source>Nothing sent yet</source>
        <translation>Nada enviado todavía</translation>
    </message>
    <message>
        <source>What you send is listed here until you sign out.</source>
        <translation>Lo que envías aparece aquí hasta que cierres sesión.</translation>
    </message>
    <message>
        <source>The list of requests could not be loaded</source>
        <translation>No se pudo cargar la lista de solicitudes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No request like that</source>
        <translation>Ninguna solicitud así</translation>
    </message>
    <message>
        <source>Search for another word, a path or a method.</source>
        <translation>Busca otra palabra, una ruta o un método.</translation>
    </message>
    <message>
        <source>Search requests</source>
        <translation>Buscar solicitud</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Requests that were sent</source>
        <translation>Solicitudes enviadas</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Todas las solicitudes</translation>
    </message>
    <message numerus="yes">
        <source>History · %n request(s)</source>
        <translation>
            <numerusform>Historial · %n llamada</numerusform>
            <numerusform>Historial · %n llamadas</numerusform>
        </translation>
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
    <name>guiche::ChainBar</name>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>%1 % of the log</source>
        <extracomment>%1: how much of the audit log has been checked, in percent</extracomment>
        <translation>%1 % de la auditoría</translation>
    </message>
    <message>
        <source>The log is whole</source>
        <translation>Auditoría íntegra</translation>
    </message>
    <message>
        <source>%1 entries checked at %2; none was changed or removed.</source>
        <extracomment>%1: a number of entries, %2: a time of day</extracomment>
        <translation>%1 registros comprobados a las %2; ninguno fue cambiado ni eliminado.</translation>
    </message>
    <message>
        <source>The log is broken</source>
        <translation>Auditoría alterada</translation>
    </message>
    <message>
        <source>Entry %1 was changed or is missing. Keep a copy of the desk&apos;s data and ask who can write the database.</source>
        <extracomment>%1: number of an entry of the audit log</extracomment>
        <translation>El registro %1 fue cambiado o falta. Guarda una copia de los datos y pregunta quién puede escribir en la base.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Entries were removed or changed, at its end or outside of this organization. Keep a copy of the desk&apos;s data and ask who can write the database.</source>
        <translation>Se eliminaron o cambiaron registros, al final o fuera de esta organización. Guarda una copia de los datos y pregunta quién puede escribir en la base.</translation>
    </message>
</context>
<context>
    <name>guiche::ChatLinkCard</name>
    <message>
        <source>Link of the web chat copied.</source>
        <translation>Enlace del chat copiado.</translation>
    </message>
    <message>
        <source>The browser could not be opened. Copy the link instead.</source>
        <translation>No se pudo abrir el navegador. Copia el enlace.</translation>
    </message>
    <message>
        <source>Code copied.</source>
        <translation>Código copiado.</translation>
    </message>
    <message>
        <source>Not while offline</source>
        <translation>No disponible sin conexión</translation>
    </message>
    <message>
        <source>Link and code</source>
        <translation>Enlace y código</translation>
    </message>
    <message>
        <source>Link of the chat page</source>
        <translation>Enlace de la página de chat</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copiar el enlace</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Code for a site, before the end of the page&apos;s body</source>
        <translation>Código para un sitio, antes del final del cuerpo de la página</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copiar el código</translation>
    </message>
    <message>
        <source>With a new key the old link and code stop working.</source>
        <translation>Con una clave nueva, el enlace y el código anteriores dejan de funcionar.</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Clave nueva…</translation>
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
    <name>guiche::CodeDialog</name>
    <message>
        <source>%1 can come in</source>
        <extracomment>%1: a colleague&apos;s name</extracomment>
        <translation>%1 ya puede entrar</translation>
    </message>
    <message>
        <source>Password code for %1</source>
        <translation>Código de contraseña para %1</translation>
    </message>
    <message>
        <source>Hand over this code. It sets the password once, until %1; after that, make a new one. It is shown only now.</source>
        <translation>Entrega este código. Define la contraseña una vez, hasta las %1; después, genera otro. Solo se muestra ahora.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>At sign-in: “I forgot my password”, then “I have a code”.</source>
        <translation>Al entrar: “Olvidé mi contraseña” y después “Tengo un código”.</translation>
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
        <translation>Listo</translation>
    </message>
    <message>
        <source>Password link for %1</source>
        <extracomment>%1: a colleague&apos;s name</extracomment>
        <translation>Enlace de contraseña para %1</translation>
    </message>
    <message>
        <source>Hand over this link. It opens a page that sets the password once, until %1; after that, make a new one. It is shown only now.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>Entrega este enlace. Abre una página que define la contraseña una sola vez, hasta las %1; después, genera otro. Solo se muestra ahora.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>The code does the same at sign-in: “I forgot my password”, then “I have a code”.</source>
        <translation>El código hace lo mismo en la pantalla de acceso: “Olvidé mi contraseña”, y luego “Tengo un código”.</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
</context>
<context>
    <name>guiche::CodeEdit</name>
    <message>
        <source>Line %1: a colon is missing</source>
        <extracomment>A mistake in JSON. %1: number of the line</extracomment>
        <translation>Línea %1: faltan dos puntos</translation>
    </message>
    <message>
        <source>Line %1: a comma is missing</source>
        <extracomment>A mistake in JSON. %1: number of the line</extracomment>
        <translation>Línea %1: falta una coma</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark is missing</source>
        <extracomment>A mistake in JSON. %1: number of the line</extracomment>
        <translation>Línea %1: falta una comilla</translation>
    </message>
    <message>
        <source>Line %1: a closing bracket is missing</source>
        <extracomment>A mistake in JSON. %1: number of the line</extracomment>
        <translation>Línea %1: falta cerrar un corchete o llave</translation>
    </message>
    <message>
        <source>Line %1: too many levels</source>
        <extracomment>A mistake in JSON. %1: number of the line</extracomment>
        <translation>Línea %1: demasiados niveles</translation>
    </message>
    <message>
        <source>Line %1, column %2: this is not JSON</source>
        <extracomment>A mistake in JSON. %1: number of the line, %2: of the column</extracomment>
        <translation>Línea %1, columna %2: esto no es JSON</translation>
    </message>
</context>
<context>
    <name>guiche::CodePane</name>
    <message>
        <source>Your sign-in is not part of it: put an access token into %1.</source>
        <extracomment>%1: name of an environment variable</extracomment>
        <translation>Tu acceso no va incluido: pon un token de acceso en %1.</translation>
    </message>
    <message>
        <source>The key is not part of it: put it into %1.</source>
        <extracomment>%1: name of an environment variable</extracomment>
        <translation>La clave no va incluida: ponla en %1.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Language of the code</source>
        <translation>Lenguaje del código</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>The request as code</source>
        <translation>La solicitud como código</translation>
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
    <name>guiche::ConfirmPasswordDialog</name>
    <message>
        <source>Type your password to go on. Who reads a value is kept in the audit log.</source>
        <translation>Escribe tu contraseña para continuar. Quien lee un valor queda registrado en la auditoría.</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Tu contraseña</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Type your password</source>
        <translation>Escribe tu contraseña</translation>
    </message>
</context>
<context>
    <name>guiche::ConsolePane</name>
    <message>
        <source>Not while the desk is out of reach</source>
        <translation>No mientras el servicio no esté al alcance</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Guardar la respuesta</translation>
    </message>
    <message>
        <source>The answer is saved.</source>
        <translation>La respuesta se guardó.</translation>
    </message>
</context>
<context>
    <name>guiche::ContactActions</name>
    <message>
        <source>Somebody else changed this meanwhile. Here is what it is now.</source>
        <translation>Otra persona cambió esto mientras tanto. Así está ahora.</translation>
    </message>
    <message>
        <source>%1 is anonymous now.</source>
        <extracomment>%1: the contact&apos;s name</extracomment>
        <translation>%1 ahora es anónimo.</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 se ha eliminado.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Close this and look at the contact again.</source>
        <translation>Otra persona cambió esto mientras tanto. Cierra y vuelve a ver el contacto.</translation>
    </message>
    <message>
        <source>%1 is part of %2 now.</source>
        <extracomment>%1: the contact that went up, %2: the one that stayed</extracomment>
        <translation>%1 ahora forma parte de %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>%1 is a contact of its own again.</source>
        <extracomment>%1: the contact&apos;s name</extracomment>
        <translation>%1 vuelve a ser un contacto aparte.</translation>
    </message>
</context>
<context>
    <name>guiche::ContactDialog</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>WhatsApp number</source>
        <translation>Número de WhatsApp</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>Código del cliente</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nuevo contacto</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Editar contacto</translation>
    </message>
    <message>
        <source>What your own systems call this customer.</source>
        <translation>Como llaman tus sistemas a este cliente.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Create contact</source>
        <translation>Crear contacto</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The address of a group does not change.</source>
        <translation>La dirección de un grupo no cambia.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no choice of a field</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Without a number nobody can be reached</source>
        <translation>Sin número no se puede hablar con nadie</translation>
    </message>
    <message>
        <source>Not a phone number: country, area and number, like +55 11 90000-0000</source>
        <translation>No es un teléfono: país, área y número, como +55 11 90000-0000</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile.</source>
        <translation>Otra persona cambió esto mientras tanto.</translation>
    </message>
    <message>
        <source>What you typed is kept.</source>
        <translation>Lo que escribiste se conserva.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
</context>
<context>
    <name>guiche::ContactFieldsSetting</name>
    <message>
        <source>Every field needs a name.</source>
        <translation>Todo campo necesita un nombre.</translation>
    </message>
    <message>
        <source>The key of “%1” is made of a-z, 0-9 and _, and begins with a letter.</source>
        <extracomment>%1: name of a field</extracomment>
        <translation>La clave de «%1» se compone de a-z, 0-9 y _, y empieza con una letra.</translation>
    </message>
    <message>
        <source>Two fields have the key “%1”.</source>
        <extracomment>%1: the key</extracomment>
        <translation>Dos campos tienen la clave «%1».</translation>
    </message>
    <message>
        <source>Give the choices of “%1”, with commas between them.</source>
        <extracomment>%1: name of a field</extracomment>
        <translation>Indica las opciones de «%1», separadas por comas.</translation>
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
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Choice</source>
        <comment>type of a field</comment>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Nombre del campo</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clave</translation>
    </message>
    <message>
        <source>Key of the field</source>
        <translation>Clave del campo</translation>
    </message>
    <message>
        <source>Type of the field</source>
        <translation>Tipo del campo</translation>
    </message>
    <message>
        <source>Choices, with commas between them</source>
        <translation>Opciones, separadas por comas</translation>
    </message>
    <message>
        <source>Choices of the field</source>
        <translation>Opciones del campo</translation>
    </message>
    <message>
        <source>Remove this field</source>
        <translation>Quitar este campo</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Ninguno todavía.</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Añadir campo</translation>
    </message>
    <message>
        <source>Add a field of contacts</source>
        <translation>Añadir un campo de contactos</translation>
    </message>
</context>
<context>
    <name>guiche::ContactListModel</name>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
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
        <translation>Contacto desde</translation>
    </message>
    <message>
        <source>WhatsApp group</source>
        <translation>Grupo de WhatsApp</translation>
    </message>
    <message>
        <source>Contact without a name</source>
        <translation>Contacto sin nombre</translation>
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
        <translation>Ninguna conversación que puedas ver.</translation>
    </message>
    <message>
        <source>%1 is part of this contact now.</source>
        <extracomment>%1: the contact that went up in this one</extracomment>
        <translation>%1 ahora forma parte de este contacto.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>Código del cliente</translation>
    </message>
    <message>
        <source>Contact since</source>
        <translation>Contacto desde</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>Edit (%1)</source>
        <translation>Editar (%1)</translation>
    </message>
    <message>
        <source>Offline. Try again on reconnection.</source>
        <translation>Sin conexión. Vuelve a intentarlo al reconectar.</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Cerrar los detalles</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Combinar…</translation>
    </message>
    <message>
        <source>Merge with another contact</source>
        <translation>Combinar con otro contacto</translation>
    </message>
    <message>
        <source>Delete contact</source>
        <translation>Eliminar contacto</translation>
    </message>
</context>
<context>
    <name>guiche::ContactsPage</name>
    <message>
        <source>Copy the number</source>
        <translation>Copiar el número</translation>
    </message>
    <message>
        <source>Number copied.</source>
        <translation>Número copiado.</translation>
    </message>
    <message>
        <source>Copy the e-mail</source>
        <translation>Copiar el correo</translation>
    </message>
    <message>
        <source>E-mail copied.</source>
        <translation>Correo copiado.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Merge with another contact…</source>
        <translation>Combinar con otro contacto…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <extracomment>%1: a file</extracomment>
        <translation>Exportado a %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>The desk is taking the file in.</source>
        <translation>El servidor está recibiendo el archivo.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>The import failed.</source>
        <translation>La importación falló.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>La importación se canceló.</translation>
    </message>
    <message>
        <source>The import has ended.</source>
        <translation>La importación terminó.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) refused</source>
        <translation>
            <numerusform>%Ln fila rechazada</numerusform>
            <numerusform>%Ln filas rechazadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Contact created.</source>
        <translation>Contacto creado.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Search name, number or e-mail</source>
        <translation>Buscar nombre, número o correo</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Buscar contactos</translation>
    </message>
    <message>
        <source>Contacts with a tag</source>
        <translation>Contactos con una etiqueta</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importar contactos</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Exportar contactos</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nuevo contacto</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Todas las etiquetas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contacto</numerusform>
            <numerusform>%Ln contactos</numerusform>
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
            <numerusform>Más de %Ln encontrado</numerusform>
            <numerusform>Más de %Ln encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>No se encontró a nadie</translation>
    </message>
    <message>
        <source>Try another spelling, a part of the number, or another tag.</source>
        <translation>Prueba otra grafía, una parte del número u otra etiqueta.</translation>
    </message>
    <message>
        <source>Show all contacts</source>
        <translation>Mostrar todos los contactos</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Aún no hay contactos</translation>
    </message>
    <message>
        <source>Whoever writes to you becomes a contact by itself. You can also make one or import a list.</source>
        <translation>Quien te escribe se convierte en contacto por sí solo. También puedes crear uno o importar una lista.</translation>
    </message>
    <message>
        <source>The contacts could not be loaded</source>
        <translation>No se pudieron cargar los contactos</translation>
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
    <message>
        <source>Edit contact</source>
        <translation>Editar contacto</translation>
    </message>
</context>
<context>
    <name>guiche::DayHoursSetting</name>
    <message>
        <source>Hours are written like 08:00, up to 24:00.</source>
        <translation>Escribe la hora como 08:00, hasta 24:00.</translation>
    </message>
    <message>
        <source>The end comes after the beginning. Past midnight belongs to the next day.</source>
        <translation>El final va después del inicio. Pasada la medianoche es el día siguiente.</translation>
    </message>
    <message>
        <source>%1, from</source>
        <extracomment>What a screen reader calls a time field. %1: a day of the week</extracomment>
        <translation>%1, de</translation>
    </message>
    <message>
        <source>%1, to</source>
        <extracomment>What a screen reader calls a time field. %1: a day of the week</extracomment>
        <translation>%1, a</translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation>Quitar este horario</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a day without business hours</comment>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Add hours: %1</source>
        <extracomment>%1: a day of the week</extracomment>
        <translation>Añadir horario: %1</translation>
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
        <translation>Hacer anónimo este contacto</translation>
    </message>
    <message>
        <source>The conversations stay, because they are the organization&apos;s record. Name, number, e-mail, code, tags and fields are taken away. This cannot be undone.</source>
        <translation>Las conversaciones se quedan, porque son el registro de la organización. Nombre, número, correo, código, etiquetas y campos se borran. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Type “%1” to make it anonymous</source>
        <extracomment>%1: the contact&apos;s name</extracomment>
        <translation>Escribe “%1” para hacerlo anónimo</translation>
    </message>
    <message>
        <source>Make anonymous</source>
        <translation>Hacer anónimo</translation>
    </message>
    <message>
        <source>Delete contact</source>
        <translation>Eliminar contacto</translation>
    </message>
    <message>
        <source>The desk forgets this contact. This cannot be undone.</source>
        <translation>El contacto se borra. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Type “%1” to delete it</source>
        <extracomment>%1: the contact&apos;s name</extracomment>
        <translation>Escribe “%1” para eliminarlo</translation>
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
    <name>guiche::DiffView</name>
    <message>
        <source>%1 was %2 and is %3.</source>
        <extracomment>%1: name of a member, %2: what it was, %3: what it is</extracomment>
        <translation>%1 era %2 y ahora es %3.</translation>
    </message>
    <message>
        <source>%1 came: %2.</source>
        <extracomment>%1: name of a member, %2: its value</extracomment>
        <translation>%1 añadido: %2.</translation>
    </message>
    <message>
        <source>%1 went: %2.</source>
        <extracomment>%1: name of a member, %2: the value that it had</extracomment>
        <translation>%1 quitado: %2.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
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
    <name>guiche::ExportDialog</name>
    <message numerus="yes">
        <source>The %Ln contact(s) that the list shows</source>
        <translation>
            <numerusform>El contacto que muestra la lista</numerusform>
            <numerusform>Los %Ln contactos que muestra la lista</numerusform>
        </translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Todos los contactos</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Exportar contactos</translation>
    </message>
    <message>
        <source>A CSV file that spreadsheets open and an import takes in again. Who exported what is in the audit log.</source>
        <translation>Un archivo CSV que abren las hojas de cálculo y que se puede volver a importar. Quién exportó qué queda en la auditoría.</translation>
    </message>
    <message>
        <source>Columns are separated by</source>
        <translation>Columnas separadas por</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>the character</comment>
        <translation>Tabulación</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportación</translation>
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
        <translation>contactos-%1.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>The desk is writing the table…</source>
        <translation>El servidor está preparando la tabla…</translation>
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
        <translation>%1 si no se envía</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
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
    <name>guiche::HeaderList</name>
    <message>
        <source>Added by the program</source>
        <translation>Añadidas por el programa</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Las tuyas</translation>
    </message>
    <message>
        <source>Add a header</source>
        <translation>Añadir cabecera</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a header</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the header</source>
        <translation>Nombre de la cabecera</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>of a header</comment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Value of the header</source>
        <translation>Valor de la cabecera</translation>
    </message>
    <message>
        <source>Remove this header</source>
        <translation>Quitar esta cabecera</translation>
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
    <name>guiche::ImportDialog</name>
    <message>
        <source>Import contacts</source>
        <translation>Importar contactos</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Filas rechazadas</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Guardar el informe…</translation>
    </message>
    <message>
        <source>A CSV file of up to 64 MB whose first line names the columns: number, name, e-mail, customer code, tags, and your own fields. Who is there already is brought up to date; empty cells change nothing.</source>
        <translation>Un archivo CSV de hasta 64 MB cuya primera línea nombra las columnas: número, nombre, correo, código del cliente, etiquetas y tus campos propios. Quien ya está en la lista se actualiza; las celdas vacías no cambian nada.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Continue in the background</source>
        <translation>Continuar en segundo plano</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Cancelar la importación</translation>
    </message>
    <message>
        <source>Handing the file over…</source>
        <translation>Enviando el archivo…</translation>
    </message>
    <message>
        <source>Waiting for another import to end…</source>
        <translation>Esperando a que termine otra importación…</translation>
    </message>
    <message>
        <source>Counting the rows…</source>
        <extracomment>Progress of an import. %1: rows that were taken so far, %2: all rows, %3: counts of what became of them</extracomment>
        <translation>Contando las filas…</translation>
    </message>
    <message>
        <source>%1 of %2 rows. %3</source>
        <translation>%1 de %2 filas. %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>contacts of an import</comment>
        <translation>
            <numerusform>%Ln nuevo</numerusform>
            <numerusform>%Ln nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>contacts of an import</comment>
        <translation>
            <numerusform>%Ln cambiado</numerusform>
            <numerusform>%Ln cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as they were</source>
        <comment>contacts of an import</comment>
        <translation>
            <numerusform>%Ln sin cambios</numerusform>
            <numerusform>%Ln sin cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <comment>rows of an import</comment>
        <translation>
            <numerusform>%Ln rechazada</numerusform>
            <numerusform>%Ln rechazadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row was taken.</source>
        <translation>Se aceptaron todas las filas.</translation>
    </message>
    <message>
        <source>The import has ended.</source>
        <translation>La importación terminó.</translation>
    </message>
    <message>
        <source>There was no row in it.</source>
        <translation>No tenía ninguna fila.</translation>
    </message>
    <message>
        <source>The import failed.</source>
        <translation>La importación falló.</translation>
    </message>
    <message>
        <source>The import was cancelled. What was taken stays.</source>
        <translation>La importación se canceló. Lo que ya entró se queda.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln refused row(s) are listed.</source>
        <extracomment>Below the list of refused rows. %n: how many are listed</extracomment>
        <translation>
            <numerusform>Se muestra la primera fila rechazada.</numerusform>
            <numerusform>Se muestran las primeras %Ln filas rechazadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Importar otro archivo</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Tablas (*.csv *.txt *.tsv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>Name of a file</extracomment>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>refused-rows.csv</source>
        <translation>filas-rechazadas.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1: a file</extracomment>
        <translation>Guardado como %1</translation>
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
    <name>guiche::IntegrationsPage</name>
    <message>
        <source>Integrations</source>
        <translation>Integraciones</translation>
    </message>
    <message>
        <source>API console</source>
        <extracomment>Tabs of the page Integrations</extracomment>
        <translation>Consola de la API</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Parts of Integrations</source>
        <translation>Partes de Integraciones</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentación</translation>
    </message>
    <message>
        <source>Opens in the browser</source>
        <translation>Se abre en el navegador</translation>
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
    <name>guiche::LinesSetting</name>
    <message>
        <source>“%1” is not a date. Write it like %2.</source>
        <extracomment>%1: what was typed, %2: a date as the country writes it</extracomment>
        <translation>«%1» no es una fecha. Escríbela como %2.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a site. Write it like https://example.com, without a path.</source>
        <extracomment>%1: what was typed</extracomment>
        <translation>«%1» no es la dirección de un sitio. Escríbela como https://example.com, sin ruta.</translation>
    </message>
    <message>
        <source>One date a line, like %1.</source>
        <extracomment>%1: a date as the country writes it</extracomment>
        <translation>Una fecha por línea, como %1.</translation>
    </message>
</context>
<context>
    <name>guiche::LongTextSetting</name>
    <message>
        <source>At most %1 characters; these are %2.</source>
        <extracomment>%1: the most that it may have, %2: how many it has</extracomment>
        <translation>Como máximo %1 caracteres; aquí hay %2.</translation>
    </message>
</context>
<context>
    <name>guiche::MailTestDialog</name>
    <message>
        <source>Send a test mail</source>
        <translation>Enviar un correo de prueba</translation>
    </message>
    <message>
        <source>The desk sends a short mail with the saved settings and tells what the server said. That can take half a minute.</source>
        <translation>El sistema envía un correo corto con los ajustes guardados y muestra lo que respondió el servidor. Puede tardar medio minuto.</translation>
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
        <translation>Una dirección de correo</translation>
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
    <name>guiche::MasterKeyCard</name>
    <message numerus="yes">
        <source>The master key is rotated: %n value(s) sealed anew.</source>
        <translation>
            <numerusform>Clave maestra rotada: %n valor cifrado de nuevo.</numerusform>
            <numerusform>Clave maestra rotada: %n valores cifrados de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rotate the master key</source>
        <translation>Rotar la clave maestra</translation>
    </message>
    <message>
        <source>A new key is made and everything that is secret is sealed anew, while the desk goes on serving. Backups from before need the old key.</source>
        <translation>Se crea una clave nueva y todo lo secreto se cifra de nuevo, sin detener el servicio. Las copias anteriores necesitan la clave antigua.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Rotar</translation>
    </message>
    <message>
        <source>Master key</source>
        <translation>Clave maestra</translation>
    </message>
    <message>
        <source>Seals every secret, token and second factor of this installation.</source>
        <translation>Cifra todos los secretos, tokens y segundos factores de esta instalación.</translation>
    </message>
    <message>
        <source>Kept in the keyring of the computer that the desk runs on.</source>
        <translation>Guardada en el llavero del equipo donde funciona el sistema.</translation>
    </message>
    <message>
        <source>Given from outside (GUICHE_MASTER_KEY); change it there.</source>
        <translation>Definida desde fuera (GUICHE_MASTER_KEY); cámbiala allí.</translation>
    </message>
    <message>
        <source>Kept in a file beside the desk&apos;s data.</source>
        <translation>Guardada en un archivo junto a los datos del sistema.</translation>
    </message>
    <message numerus="yes">
        <source>Being rotated: %n value(s)</source>
        <translation>
            <numerusform>Rotando: %n valor</numerusform>
            <numerusform>Rotando: %n valores</numerusform>
        </translation>
    </message>
    <message>
        <source>In use</source>
        <comment>the master key</comment>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Rotar…</translation>
    </message>
    <message>
        <source>Not while offline</source>
        <translation>No disponible sin conexión</translation>
    </message>
</context>
<context>
    <name>guiche::MemberDialog</name>
    <message>
        <source>Reads everything, changes nothing.</source>
        <translation>Lee todo, no cambia nada.</translation>
    </message>
    <message>
        <source>Serves own conversations and those of the queue.</source>
        <translation>Atiende sus conversaciones y las de la cola.</translation>
    </message>
    <message>
        <source>Sees and distributes all conversations.</source>
        <translation>Ve y reparte todas las conversaciones.</translation>
    </message>
    <message>
        <source>Runs the organization: people, keys, settings.</source>
        <translation>Administra la organización: personas, claves, ajustes.</translation>
    </message>
    <message>
        <source>Runs every organization of this desk.</source>
        <translation>Administra todas las organizaciones de este sistema.</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Invitar a alguien</translation>
    </message>
    <message>
        <source>Change person</source>
        <translation>Cambiar persona</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>You get a code with which the new colleague chooses a password.</source>
        <translation>Recibes un código con el que la persona elige su contraseña.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Conversations at once</source>
        <translation>Conversaciones a la vez</translation>
    </message>
    <message>
        <source>Another administrator has to change your role.</source>
        <translation>Solo otro administrador cambia tu rol.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invitar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Type the name.</source>
        <translation>Escribe el nombre.</translation>
    </message>
    <message>
        <source>That is not an e-mail address.</source>
        <translation>Eso no es una dirección de correo.</translation>
    </message>
    <message>
        <source>Between 1 and 100.</source>
        <translation>Entre 1 y 100.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Read it again; what you typed stays.</source>
        <translation>Otra persona cambió esto mientras tanto. Léelo de nuevo; lo que escribiste se queda.</translation>
    </message>
</context>
<context>
    <name>guiche::MergeDialog</name>
    <message>
        <source>Merge contacts</source>
        <translation>Combinar contactos</translation>
    </message>
    <message>
        <source>Find the other contact that is the same customer as %1.</source>
        <extracomment>%1: the contact&apos;s name</extracomment>
        <translation>Busca el otro contacto que es el mismo cliente que %1.</translation>
    </message>
    <message>
        <source>Name, number or e-mail</source>
        <translation>Nombre, número o correo</translation>
    </message>
    <message>
        <source>Find the other contact</source>
        <translation>Buscar el otro contacto</translation>
    </message>
    <message>
        <source>Contacts that were found</source>
        <translation>Contactos encontrados</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>Which one stays?</source>
        <translation>¿Cuál de los dos se queda?</translation>
    </message>
    <message>
        <source>It keeps what it has, and takes from the other one what it lacks: name, number, e-mail, fields, tags and all conversations. For 24 hours this can be undone.</source>
        <translation>Conserva lo que tiene y recibe del otro lo que le falta: nombre, número, correo, campos, etiquetas y todas las conversaciones. Se puede deshacer durante 24 horas.</translation>
    </message>
    <message>
        <source>Nobody is called that</source>
        <translation>Nadie se llama así</translation>
    </message>
    <message>
        <source>Try another name or number.</source>
        <translation>Prueba con otro nombre o número.</translation>
    </message>
    <message>
        <source>The contacts could not be loaded</source>
        <translation>No se pudieron cargar los contactos</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>El otro</translation>
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
    <name>guiche::NewPasswordField</name>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
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
    <name>guiche::NumberSetting</name>
    <message>
        <source>A number from %1 to %2.</source>
        <extracomment>%1 and %2: the smallest and the largest number that are allowed</extracomment>
        <translation>Un número de %1 a %2.</translation>
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
        <translation>%1, grupo, plegado</translation>
    </message>
    <message>
        <source>%1, group, open</source>
        <translation>%1, grupo, abierto</translation>
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
    <name>guiche::PasswordPane</name>
    <message>
        <source>Type your present password.</source>
        <translation>Escribe tu contraseña actual.</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>Tu contraseña fue cambiada.</translation>
    </message>
    <message>
        <source>Your other sign-ins have ended.</source>
        <translation>Tus otras sesiones se cerraron.</translation>
    </message>
    <message>
        <source>A new password ends your sign-ins on other devices.</source>
        <translation>Una contraseña nueva cierra tus sesiones en otros dispositivos.</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Cambiar contraseña</translation>
    </message>
</context>
<context>
    <name>guiche::PasswordResetDialog</name>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>I have a code</source>
        <translation>Tengo un código</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>I forgot my password</source>
        <translation>Olvidé mi contraseña</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>A code that sets a new password comes by mail. Where the desk sends no mail, ask an administrator for one.</source>
        <translation>El código para crear una contraseña nueva llega por correo. Si el servidor no envía correo, pide uno a un administrador.</translation>
    </message>
    <message>
        <source>If somebody has this address, a mail with a code is on its way. It is good for 30 minutes.</source>
        <translation>Si alguien tiene esa dirección, un correo con un código está en camino. Vale por 30 minutos.</translation>
    </message>
    <message>
        <source>The code of the mail, or the one that an administrator gave you.</source>
        <translation>El código del correo, o el que te dio un administrador.</translation>
    </message>
    <message>
        <source>Send the code</source>
        <translation>Enviar el código</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Definir la contraseña</translation>
    </message>
    <message>
        <source>That is not an e-mail address.</source>
        <translation>Eso no es una dirección de correo.</translation>
    </message>
    <message>
        <source>Type the code.</source>
        <translation>Escribe el código.</translation>
    </message>
</context>
<context>
    <name>guiche::PasswordSetting</name>
    <message>
        <source>Keep the stored one</source>
        <translation>Conservar la guardada</translation>
    </message>
    <message>
        <source>Remove the stored one</source>
        <translation>Quitar la guardada</translation>
    </message>
    <message>
        <source>The stored password goes when you save.</source>
        <translation>La contraseña guardada se quita al guardar.</translation>
    </message>
    <message>
        <source>One is stored. Empty: it stays.</source>
        <translation>Hay una guardada. Vacío: se conserva.</translation>
    </message>
    <message>
        <source>None is stored.</source>
        <translation>Ninguna guardada.</translation>
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
    <name>guiche::PeriodDialog</name>
    <message>
        <source>Choose a period</source>
        <translation>Elegir un periodo</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Like %1; empty: no limit.</source>
        <extracomment>%1: a date as the country writes it</extracomment>
        <translation>Como %1; vacío: sin límite.</translation>
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
        <translation>Esto no es una fecha</translation>
    </message>
    <message>
        <source>Before the first day</source>
        <translation>Antes del primer día</translation>
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
    <message>
        <source>Your account…</source>
        <translation>Tu cuenta…</translation>
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
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
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
            <numerusform>%1, %n en espera</numerusform>
            <numerusform>%1, %n en espera</numerusform>
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
        <translation>Guichê: códigos de recuperación de %1. Cada uno vale una vez.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <extracomment>%1: the system&apos;s reason</extracomment>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>No se guardó: %1</translation>
    </message>
    <message>
        <source>Save the recovery codes</source>
        <translation>Guardar los códigos de recuperación</translation>
    </message>
    <message>
        <source>guiche-recovery-codes.txt</source>
        <comment>file name</comment>
        <translation>guiche-codigos-de-recuperacion.txt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
</context>
<context>
    <name>guiche::RefusedLineModel</name>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1: number of a line, %2: why it was refused</extracomment>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>of a file</comment>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Column</source>
        <comment>of a table</comment>
        <translation>Columna</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>Código del cliente</translation>
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
        <translation>Cancelar la solicitud</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>Enviar la solicitud</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Address of the request</source>
        <translation>Dirección de la solicitud</translation>
    </message>
    <message>
        <source>Address (%1)</source>
        <translation>Dirección (%1)</translation>
    </message>
</context>
<context>
    <name>guiche::RequestEditor</name>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Parts of the request</source>
        <translation>Partes de la solicitud</translation>
    </message>
    <message>
        <source>This request has no parameters.</source>
        <translation>Esta solicitud no tiene parámetros.</translation>
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
    <name>guiche::RotateSecretDialog</name>
    <message>
        <source>Rotate the value</source>
        <translation>Rotar el valor</translation>
    </message>
    <message>
        <source>“%1” gets a new value at once. The old one works for 24 h more, so that systems can change over without a stop.</source>
        <extracomment>%1: the key of a secret</extracomment>
        <translation>“%1” recibe un valor nuevo al momento. El anterior vale 24 h más, para cambiar los sistemas sin cortes.</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nuevo valor</translation>
    </message>
    <message>
        <source>Empty: the desk makes one out of 32 random bytes (base64).</source>
        <translation>Vacío: el servidor crea uno con 32 bytes aleatorios (base64).</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Rotate now</source>
        <translation>Rotar ahora</translation>
    </message>
</context>
<context>
    <name>guiche::SaveBar</name>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Reload to see it; what you typed stays.</source>
        <translation>Otra persona cambió esto mientras tanto. Recarga para verlo; lo que escribiste queda.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not saved</source>
        <translation>
            <numerusform>%n cambio sin guardar</numerusform>
            <numerusform>%n cambios sin guardar</numerusform>
        </translation>
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
    <name>guiche::SecondFactorPane</name>
    <message>
        <source>This could not be read</source>
        <translation>No se pudo leer esto</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>QR code for your authenticator. The key below says the same.</source>
        <translation>Código QR para tu autenticador. La clave de al lado dice lo mismo.</translation>
    </message>
    <message>
        <source>Type the key instead.</source>
        <translation>Escribe la clave.</translation>
    </message>
    <message>
        <source>Type the code that the authenticator shows.</source>
        <translation>Escribe el código que muestra el autenticador.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Escribe tu contraseña.</translation>
    </message>
    <message>
        <source>Type the code.</source>
        <translation>Escribe el código.</translation>
    </message>
    <message>
        <source>With a second step, the password alone lets nobody in: at sign-in you also type a code that an authenticator on your phone shows.</source>
        <translation>Con un segundo paso, la contraseña sola no deja entrar a nadie: al entrar escribes también un código que muestra un autenticador en tu teléfono.</translation>
    </message>
    <message>
        <source>Your organization asks for a second step. %1</source>
        <translation>Tu organización exige un segundo paso. %1</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Scan the code with an authenticator, then type the six digits that it shows.</source>
        <translation>Lee el código con un autenticador y escribe los seis dígitos que muestra.</translation>
    </message>
    <message>
        <source>No camera? Type this key into it.</source>
        <translation>¿Sin cámara? Escribe esta clave en él.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Code of the authenticator</source>
        <translation>Código del autenticador</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>The second step is on. Keep these recovery codes where only you find them: each lets you in once when the phone is lost. They are shown only now.</source>
        <translation>El segundo paso está activo. Guarda estos códigos de recuperación donde solo tú los encuentres: cada uno te deja entrar una vez si pierdes el teléfono. Solo se muestran ahora.</translation>
    </message>
    <message>
        <source>I have kept them</source>
        <translation>Ya los guardé</translation>
    </message>
    <message>
        <source>On</source>
        <comment>second step</comment>
        <translation>Activo</translation>
    </message>
    <message numerus="yes">
        <source>At sign-in you type a code of your authenticator. %n recovery codes are left.</source>
        <translation>
            <numerusform>Al entrar escribes un código de tu autenticador. Queda %n código de recuperación.</numerusform>
            <numerusform>Al entrar escribes un código de tu autenticador. Quedan %n códigos de recuperación.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Tu contraseña</translation>
    </message>
    <message>
        <source>Code of the authenticator, or a recovery code</source>
        <translation>Código del autenticador, o un código de recuperación</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desactivar</translation>
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
        <translation>%1 ha cambiado.</translation>
    </message>
    <message>
        <source>%1 has a new value; the old one works for 24 h more.</source>
        <extracomment>%1: the key of a secret</extracomment>
        <translation>%1 tiene un valor nuevo; el anterior vale 24 h más.</translation>
    </message>
    <message>
        <source>%1 is active.</source>
        <extracomment>%1: the key of a secret</extracomment>
        <translation>%1 está activo.</translation>
    </message>
    <message>
        <source>%1 is inactive.</source>
        <translation>%1 está inactivo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Delete secret</source>
        <translation>Eliminar secreto</translation>
    </message>
    <message>
        <source>The value and every version of it are gone at once, and whoever reads it gets an error. This cannot be undone.</source>
        <translation>El valor y todas sus versiones desaparecen al momento, y quien lo lea recibirá un error. No se puede deshacer.</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <extracomment>%1: the key of a secret</extracomment>
        <translation>%1 se ha eliminado.</translation>
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
            <numerusform>Copiado. Sale del portapapeles en %n segundo.</numerusform>
            <numerusform>Copiado. Sale del portapapeles en %n segundos.</numerusform>
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
        <translation>No funciona.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Below the key of a secret: %1 its service, %2 its environment</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>Showing asks for your password and notes who read it. The value hides after %n second(s).</source>
        <translation>
            <numerusform>Mostrar pide tu contraseña y registra quién lo leyó. El valor se oculta tras %n segundo.</numerusform>
            <numerusform>Mostrar pide tu contraseña y registra quién lo leyó. El valor se oculta tras %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hides in %n second(s).</source>
        <translation>
            <numerusform>Se oculta en %n segundo.</numerusform>
            <numerusform>Se oculta en %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Version %1. Hides in %n second(s).</source>
        <extracomment>An older value of a secret is shown. %1: the number of its version</extracomment>
        <translation>
            <numerusform>Versión %1. Se oculta en %n segundo.</numerusform>
            <numerusform>Versión %1. Se oculta en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs the connection to the desk</source>
        <translation>Necesita conexión con el servidor</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Edit secret</source>
        <translation>Editar secreto</translation>
    </message>
    <message>
        <source>Rotate the value</source>
        <translation>Rotar el valor</translation>
    </message>
    <message>
        <source>Makes a new value and keeps the old one working for 24 h, to change systems over without a stop.</source>
        <translation>Crea un valor nuevo y mantiene el anterior válido 24 h, para cambiar los sistemas sin cortes.</translation>
    </message>
    <message>
        <source>Rotate now</source>
        <translation>Rotar ahora</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Chosen secret</source>
        <translation>Secreto elegido</translation>
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
    <name>guiche::SecretEditDialog</name>
    <message>
        <source>Edit secret</source>
        <translation>Editar secreto</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Nuevo secreto</translation>
    </message>
    <message>
        <source>A new value makes a new version; the one before works for 24 h more.</source>
        <translation>Un valor nuevo crea una versión nueva; la anterior vale 24 h más.</translation>
    </message>
    <message>
        <source>The value is encrypted at once. Whoever reads it is kept in the audit log.</source>
        <translation>El valor se cifra al momento. Quien lo lea queda registrado en la auditoría.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>payments.api_key</source>
        <extracomment>Example of a secret&apos;s key</extracomment>
        <translation>pagos.api_key</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>What it is for. May be left empty.</source>
        <translation>Para qué sirve. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nuevo valor</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Empty: the value stays as it is.</source>
        <translation>Vacío: el valor queda como está.</translation>
    </message>
    <message>
        <source>Test address</source>
        <translation>Dirección de prueba</translation>
    </message>
    <message>
        <source>“Test” calls it with the value as Bearer. May be left empty.</source>
        <translation>“Probar” llama a esta dirección con el valor como Bearer. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>A secret keeps its key.</source>
        <translation>La clave de un secreto no cambia.</translation>
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
        <source>Create secret</source>
        <translation>Crear secreto</translation>
    </message>
    <message>
        <source>Give it a key</source>
        <translation>Dale una clave</translation>
    </message>
    <message>
        <source>Type or paste the value</source>
        <translation>Escribe o pega el valor</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile.</source>
        <translation>Otra persona cambió esto mientras tanto.</translation>
    </message>
    <message>
        <source>What you typed is kept.</source>
        <translation>Lo que escribiste se conserva.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
</context>
<context>
    <name>guiche::SecretFacts</name>
    <message>
        <source>today, %1</source>
        <extracomment>%1: a time, &quot;10:11&quot;</extracomment>
        <translation>hoy, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <extracomment>%1: a time, &quot;10:11&quot;</extracomment>
        <translation>ayer, %1</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <extracomment>%1: a time, &quot;10:11&quot;</extracomment>
        <translation>mañana, %1</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
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
        <translation>Con éxito</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Last rotation</source>
        <translation>Última rotación</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <extracomment>When and by whom a secret was made. %1: &quot;20 Aug 2026&quot;, %2: a name</extracomment>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>Uses, 30 days</source>
        <translation>Usos, 30 días</translation>
    </message>
</context>
<context>
    <name>guiche::SecretTableModel</name>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last rotation</source>
        <translation>Última rotación</translation>
    </message>
    <message>
        <source>Development</source>
        <comment>environment of a secret</comment>
        <translation>Desarrollo</translation>
    </message>
    <message>
        <source>Staging</source>
        <comment>environment of a secret</comment>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Production</source>
        <comment>environment of a secret</comment>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>state of a secret</comment>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Inactive</source>
        <comment>state of a secret</comment>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>Rotated</source>
        <comment>state of a secret&apos;s value that a newer one has replaced</comment>
        <translation>Rotado</translation>
    </message>
    <message>
        <source>today</source>
        <comment>when something was done</comment>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>when something was done</comment>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, rotated %5</source>
        <extracomment>What a screen reader says of a secret: %1 its key, %2 its service, %3 its environment, %4 its state, %5 when it was rotated (&quot;12 days ago&quot;)</extracomment>
        <translation>%1, %2, %3, %4, rotado %5</translation>
    </message>
    <message>
        <source>no service</source>
        <translation>sin servicio</translation>
    </message>
    <message>
        <source>%1, should be rotated</source>
        <extracomment>%1: a sentence about a secret, whose value is older than 90 days</extracomment>
        <translation>%1, conviene rotarlo</translation>
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
        <translation>La versión %1 vale hasta %2</translation>
    </message>
    <message>
        <source>Show version %1</source>
        <extracomment>%1: the number of a version of a secret</extracomment>
        <translation>Mostrar la versión %1</translation>
    </message>
    <message>
        <source>Copy version %1</source>
        <extracomment>%1: the number of a version of a secret</extracomment>
        <translation>Copiar la versión %1</translation>
    </message>
</context>
<context>
    <name>guiche::SecretsPage</name>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>Values are encrypted at the desk; every reading is kept in the audit log</source>
        <translation>Valores cifrados en el servidor; cada lectura queda en la auditoría</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>Buscar clave</translation>
    </message>
    <message>
        <source>Search by key or service</source>
        <translation>Buscar por clave o servicio</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Nuevo secreto</translation>
    </message>
    <message>
        <source>Secrets of an environment</source>
        <translation>Secretos de un entorno</translation>
    </message>
    <message>
        <source>All environments</source>
        <translation>Todos los entornos</translation>
    </message>
    <message>
        <source>Needs the connection to the desk</source>
        <translation>Necesita conexión con el servidor</translation>
    </message>
    <message>
        <source>No secret like that</source>
        <translation>Ningún secreto así</translation>
    </message>
    <message>
        <source>Check the spelling, or look in all environments.</source>
        <translation>Revisa la ortografía o busca en todos los entornos.</translation>
    </message>
    <message>
        <source>No secrets yet</source>
        <translation>Aún no hay secretos</translation>
    </message>
    <message>
        <source>Keep tokens and passwords of other systems here: encrypted, with versions, and with a note of who read them.</source>
        <translation>Guarda aquí tokens y contraseñas de otros sistemas: cifrados, con versiones y con el registro de quién los leyó.</translation>
    </message>
    <message>
        <source>The secrets could not be loaded</source>
        <translation>No se pudieron cargar los secretos</translation>
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
        <translation>Editar secreto</translation>
    </message>
    <message>
        <source>Rotate the value</source>
        <translation>Rotar el valor</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Delete secret</source>
        <translation>Eliminar secreto</translation>
    </message>
</context>
<context>
    <name>guiche::SectionList</name>
    <message>
        <source>%1, not saved</source>
        <extracomment>What a screen reader says of a section of the settings. %1: its name</extracomment>
        <translation>%1, sin guardar</translation>
    </message>
    <message>
        <source>%1, something is wrong here</source>
        <extracomment>What a screen reader says of a section of the settings. %1: its name</extracomment>
        <translation>%1, algo está mal aquí</translation>
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
    <name>guiche::SessionSetting</name>
    <message>
        <source>The oldest connected one</source>
        <translation>La conectada hace más tiempo</translation>
    </message>
    <message>
        <source>A session that is gone</source>
        <translation>Una sesión que ya no existe</translation>
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
    <name>guiche::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Settings or audit log</source>
        <translation>Ajustes o auditoría</translation>
    </message>
</context>
<context>
    <name>guiche::SettingsPane</name>
    <message>
        <source>The settings could not be loaded</source>
        <translation>No se pudieron cargar los ajustes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Not while offline</source>
        <translation>No disponible sin conexión</translation>
    </message>
    <message>
        <source>Save first: what is saved is tried</source>
        <translation>Guarda primero: la prueba usa lo guardado</translation>
    </message>
    <message>
        <source>Something is not right yet; look at the marked fields.</source>
        <translation>Algo aún no está bien; mira los campos marcados.</translation>
    </message>
    <message numerus="yes">
        <source>Messages of closed conversations that are older than %n day(s) are removed, with their files.</source>
        <translation>
            <numerusform>Se eliminan los mensajes de conversaciones cerradas con más de %n día, con sus archivos.</numerusform>
            <numerusform>Se eliminan los mensajes de conversaciones cerradas con más de %n días, con sus archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Files of closed conversations that are older than %n day(s) are removed.</source>
        <translation>
            <numerusform>Se eliminan los archivos de conversaciones cerradas con más de %n día.</numerusform>
            <numerusform>Se eliminan los archivos de conversaciones cerradas con más de %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove older messages and files?</source>
        <translation>¿Eliminar mensajes y archivos antiguos?</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>No se puede deshacer.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save and remove</source>
        <translation>Guardar y eliminar</translation>
    </message>
    <message>
        <source>Settings saved.</source>
        <translation>Ajustes guardados.</translation>
    </message>
    <message>
        <source>Changes discarded.</source>
        <translation>Cambios descartados.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Make a new key for the chat page?</source>
        <translation>¿Crear una clave nueva para la página de chat?</translation>
    </message>
    <message>
        <source>The link and the code that are in use stop working at once. Customers who have the chat open have to open it anew.</source>
        <translation>El enlace y el código en uso dejan de funcionar al instante. Los clientes con el chat abierto tienen que abrirlo de nuevo.</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Crear clave nueva</translation>
    </message>
    <message>
        <source>The chat page has a new link.</source>
        <translation>La página de chat tiene un enlace nuevo.</translation>
    </message>
    <message>
        <source>The mail server took the test mail to %1.</source>
        <extracomment>%1: an e-mail address</extracomment>
        <translation>El servidor de correo aceptó la prueba para %1.</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Secciones de los ajustes</translation>
    </message>
    <message>
        <source>The same hours from Monday to Friday</source>
        <translation>El mismo horario de lunes a viernes</translation>
    </message>
    <message>
        <source>Send a test mail…</source>
        <translation>Enviar correo de prueba…</translation>
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
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Search in the table</source>
        <translation>Buscar en la tabla</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
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
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Contacts, team, secrets and other tables</source>
        <translation>Contactos, equipo, secretos y otras tablas</translation>
    </message>
    <message>
        <source>Rotate the value of a secret</source>
        <translation>Rotar el valor de un secreto</translation>
    </message>
    <message>
        <source>Replay a webhook delivery</source>
        <translation>Reenviar una entrega de webhook</translation>
    </message>
    <message>
        <source>API console</source>
        <translation>Consola de la API</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>Enviar la petición</translation>
    </message>
    <message>
        <source>Address of the request</source>
        <translation>Dirección de la petición</translation>
    </message>
    <message>
        <source>Format the body</source>
        <translation>Dar formato al cuerpo</translation>
    </message>
    <message>
        <source>Search the requests</source>
        <translation>Buscar en las peticiones</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Exportar la auditoría</translation>
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
    <message>
        <source>The new password is set. Sign in with it.</source>
        <translation>La contraseña nueva está definida. Entra con ella.</translation>
    </message>
</context>
<context>
    <name>guiche::SignInsPane</name>
    <message>
        <source>Your sign-ins could not be read</source>
        <translation>No se pudieron leer tus sesiones</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Guichê on a computer</source>
        <translation>Guichê en una computadora</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Otro programa</translation>
    </message>
    <message>
        <source>used just now</source>
        <extracomment>%1: a date and time</extracomment>
        <translation>usado ahora mismo</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>usado por última vez el %1</translation>
    </message>
    <message>
        <source>from an unknown address</source>
        <translation>desde una dirección desconocida</translation>
    </message>
    <message>
        <source>%1 · since %2 · %3</source>
        <extracomment>A sign-in. %1: network address, %2: date and time of the sign-in, %3: &quot;last used …&quot;</extracomment>
        <translation>%1 · desde %2 · %3</translation>
    </message>
    <message>
        <source>This one</source>
        <comment>sign-in</comment>
        <translation>Esta</translation>
    </message>
    <message>
        <source>End</source>
        <comment>a sign-in</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>End: %1</source>
        <extracomment>%1: what a sign-in is and since when</extracomment>
        <translation>Cerrar: %1</translation>
    </message>
    <message>
        <source>That sign-in has ended.</source>
        <translation>Esa sesión se cerró.</translation>
    </message>
    <message>
        <source>You are signed in only here now.</source>
        <translation>Ahora solo tienes la sesión abierta aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n sign-ins could not be ended.</source>
        <translation>
            <numerusform>%n sesión no se pudo cerrar.</numerusform>
            <numerusform>%n sesiones no se pudieron cerrar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where you are signed in. End what you do not know, and change your password then.</source>
        <translation>Dónde tienes la sesión abierta. Cierra lo que no reconozcas y después cambia tu contraseña.</translation>
    </message>
    <message>
        <source>Sign out everywhere else</source>
        <translation>Cerrar todas las demás</translation>
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
        <translation>Intentar de nuevo</translation>
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
    <name>guiche::TeamActions</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <extracomment>%1: somebody&apos;s name</extracomment>
        <translation>%1: cambios guardados.</translation>
    </message>
    <message>
        <source>%1 can sign in again.</source>
        <extracomment>%1: somebody&apos;s name</extracomment>
        <translation>%1 ya puede entrar de nuevo.</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Cerrar todas las sesiones</translation>
    </message>
    <message>
        <source>%1 has to sign in again on every device, at once. Conversations stay where they are.</source>
        <extracomment>%1: somebody&apos;s name</extracomment>
        <translation>%1 tendrá que entrar de nuevo en todos los dispositivos, de inmediato. Las conversaciones se quedan donde están.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 is signed out everywhere.</source>
        <extracomment>%1: somebody&apos;s name</extracomment>
        <translation>Se cerraron todas las sesiones de %1.</translation>
    </message>
    <message>
        <source>Remove the second step</source>
        <translation>Quitar el segundo paso</translation>
    </message>
    <message>
        <source>For somebody who lost the phone. Until a new one is set up, the password alone lets %1 in.</source>
        <extracomment>%1: somebody&apos;s name</extracomment>
        <translation>Para quien perdió el teléfono. Hasta configurar otro, %1 entra solo con la contraseña.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>%1 signs in with the password alone.</source>
        <extracomment>%1: somebody&apos;s name</extracomment>
        <translation>%1 ahora entra solo con la contraseña.</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>%1 is signed out everywhere and cannot sign in any more. Open conversations go back to the queue; what was written stays.</source>
        <extracomment>%1: somebody&apos;s name</extracomment>
        <translation>%1 sale de todos los dispositivos y ya no puede entrar. Las conversaciones abiertas vuelven a la cola; lo escrito se queda.</translation>
    </message>
    <message>
        <source>%1 is deactivated.</source>
        <extracomment>%1: somebody&apos;s name</extracomment>
        <translation>%1: acceso desactivado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>%1 is active again.</source>
        <extracomment>%1: somebody&apos;s name</extracomment>
        <translation>%1: acceso reactivado.</translation>
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
        <translation>ahora</translation>
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
    <message>
        <source>yesterday</source>
        <comment>when somebody was last seen</comment>
        <translation>ayer</translation>
    </message>
    <message>
        <source>Viewer</source>
        <comment>role</comment>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Agent</source>
        <comment>role</comment>
        <translation>Agente</translation>
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
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Invited</source>
        <comment>state of a person</comment>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>state of a person</comment>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <comment>state of a person</comment>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>On</source>
        <comment>second step at sign-in</comment>
        <translation>Activo</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, seen: %5</source>
        <extracomment>What a screen reader says of somebody: %1 name, %2 e-mail, %3 role, %4 state, %5 when last seen</extracomment>
        <translation>%1, %2, %3, %4, visto: %5</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Second step</source>
        <comment>column: second step at sign-in</comment>
        <translation>2.º paso</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>column: when last seen</comment>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Limit</source>
        <comment>column: conversations at once</comment>
        <translation>Límite</translation>
    </message>
</context>
<context>
    <name>guiche::TeamPage</name>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Buscar persona</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invitar</translation>
    </message>
    <message>
        <source>People of the organization</source>
        <translation>Personas de la organización</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: &quot;8 people&quot;, %2: &quot;3 roles&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles</source>
        <translation>
            <numerusform>%n rol</numerusform>
            <numerusform>%n roles</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody like that</source>
        <translation>Nadie así</translation>
    </message>
    <message>
        <source>Search for another name or another e-mail.</source>
        <translation>Busca otro nombre u otro correo.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Mostrar a todos</translation>
    </message>
    <message>
        <source>The team could not be loaded</source>
        <translation>No se pudo cargar el equipo</translation>
    </message>
    <message>
        <source>Not while the desk is out of reach.</source>
        <translation>No mientras el servidor esté fuera de alcance.</translation>
    </message>
    <message>
        <source>E-mail copied.</source>
        <translation>Correo copiado.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Ver…</translation>
    </message>
    <message>
        <source>Copy e-mail</source>
        <translation>Copiar correo</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Hand out a password code…</source>
        <translation>Entregar código de contraseña…</translation>
    </message>
    <message>
        <source>Remove the second step…</source>
        <translation>Quitar el segundo paso…</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>Cerrar todas las sesiones…</translation>
    </message>
    <message>
        <source>Deactivate…</source>
        <translation>Desactivar…</translation>
    </message>
    <message>
        <source>Activate again</source>
        <translation>Reactivar</translation>
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
    <name>guiche::TextSetting</name>
    <message>
        <source>A colour is written #rrggbb, like #0f766e.</source>
        <translation>Escribe el color como #rrggbb, por ejemplo #0f766e.</translation>
    </message>
    <message>
        <source>There is no time zone of this name. Type a city and choose one.</source>
        <translation>No hay zona horaria con ese nombre. Escribe una ciudad y elige una.</translation>
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
    <name>guiche::TypedNameDialog</name>
    <message>
        <source>Type “%1” to delete it</source>
        <extracomment>%1: the name of what is to be deleted</extracomment>
        <translation>Escribe “%1” para eliminarlo</translation>
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
        <translation>¿Guardar los ajustes?</translation>
    </message>
    <message>
        <source>What you changed in the settings is not saved yet.</source>
        <translation>Lo que cambiaste en los ajustes aún no se ha guardado.</translation>
    </message>
    <message>
        <source>What you changed in the settings is not saved yet, and the desk is out of reach.</source>
        <translation>Lo que cambiaste en los ajustes aún no se ha guardado y el servidor no responde.</translation>
    </message>
    <message>
        <source>Stay</source>
        <comment>do not leave</comment>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
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
    <message>
        <source>Needs the connection to the desk</source>
        <translation>Necesita la conexión con el servidor</translation>
    </message>
</context>
</TS>
