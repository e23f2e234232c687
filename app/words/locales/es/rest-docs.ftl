# How programs use the REST API (/rest/docs). What it says of single operations, fields and problems is English everywhere and not in here.

rest-docs-title = API REST
rest-docs-lead = Lo que un script u otro programa puede pedir a este servidor, y cómo.
# The headings of the page, and above them the list of what is on it.
rest-docs-contents = En esta página
rest-docs-begin = Cómo empezar
rest-docs-errors = Cuando algo se rechaza
rest-docs-pages = Listas por páginas
rest-docs-again = Enviar una petición otra vez
rest-docs-problems = Todos los problemas
rest-docs-description = La descripción para programas (OpenAPI 3.1)

# What stands in <code> is written as it is in every language.
# A list of the two ways follows.
rest-docs-make-token = Crea un <token>token de API</token> con los permisos que necesita el programa. Un token ocupa el lugar de tu contraseña, de una de estas dos formas:
rest-docs-basic = <code>Authorization: Basic</code> con tu dirección de correo y el token, que es lo que la mayoría de los programas hacen con un nombre y una contraseña;
rest-docs-bearer = <code>Authorization: Bearer</code> solo con el token.
# The file and a command follow.
rest-docs-netrc = Con curl, pon las dos cosas en el archivo <code>.netrc</code> de tu carpeta personal, que nadie más puede leer, para que el token no aparezca en ninguna lista de comandos:
rest-docs-password = Tu contraseña también sirve, pero solo mientras la verificación en dos pasos no esté activada ni sea obligatoria, o si un administrador hace una excepción para tu cuenta. Si no, se rechaza con las mismas palabras que una contraseña incorrecta.
rest-docs-bodies = Los cuerpos y las respuestas son JSON en UTF-8. Un campo o un parámetro que no se describe aquí se rechaza, para que ningún error de escritura pase inadvertido. Las horas son UTC. No se miran las cookies, y las páginas de otros sitios no pueden llamar a la API.
rest-docs-problem = La respuesta tiene entonces un estado de 400 o más, el tipo <code>application/problem+json</code> (RFC 9457) y un <code>code</code> que no cambia en versiones posteriores. Guíate por él; las palabras son para las personas. Los campos y parámetros incorrectos se nombran en <code>errors</code>.
rest-docs-retry-after = Con 429 y 503, la cabecera <code>Retry-After</code> dice después de cuántos segundos se puede intentar de nuevo.
rest-docs-cursor = Una lista trae como máximo <code>limit</code> elementos y <code>next</code>. Pide otra vez con ese valor como <code>cursor</code> y los demás parámetros iguales, hasta que sea null. No falta nada y nada llega dos veces, aunque se añada algo mientras tanto.
rest-docs-idempotency-key = GET, PUT y DELETE se pueden enviar otra vez siempre que se haya perdido una respuesta. Para POST, da a cada cosa que hay que hacer su propia <code>Idempotency-Key</code>, por ejemplo un UUID: durante 24 horas, la misma petición con la misma clave recibe la misma respuesta que la primera vez, y nada se hace dos veces. Lo que se rechazó se puede intentar de nuevo con la misma clave.
rest-docs-if-match = Un cambio de la política nombra la versión de la que partió, con el <code>ETag</code> de una respuesta en <code>If-Match</code>: así nadie sobrescribe lo que otra persona ha cambiado mientras tanto.

# One operation. $scope is the name of what a token must be allowed to do.
rest-docs-scope = Permiso: <code>{ $scope }</code>
rest-docs-parameters = Parámetros
rest-docs-body = Cuerpo
# $status is a number of HTTP: 200.
rest-docs-answer = Respuesta { $status }
rest-docs-answer-fields = Campos de la respuesta
rest-docs-refused-with = Problemas por los que puede rechazarse
# $kind says in English what a field takes, such as "text, at most 100 characters".
rest-docs-may-be-left-out = { $kind } (se puede omitir)
