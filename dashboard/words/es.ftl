# Palabras de la interfaz, español. Las citas y los títulos de documentos vienen de los registros.

title = Trata de personas en el Perú: el informe { $year } del Departamento de Estado (EE. UU.)
title-other = Qué dice sobre la trata de personas en el Perú: { $document }
tab-title = Trata de personas en el Perú: qué dice el Departamento de Estado de EE. UU.
whose-words = { $statements } afirmaciones leídas en el perfil del Perú ({ $sentences } oraciones) del { $report } ({ $publisher }). Se cuentan afirmaciones, nunca víctimas.
title-several = Trata de personas en el Perú: los informes del Departamento de Estado (EE. UU.)
whose-words-wider = { $total ->
    [one] { $total } afirmación
   *[other] { $total } afirmaciones
}, { $editions }: { $parts }. { $quoted } citadas; { $told } en nuestras palabras. Se cuentan afirmaciones, nunca víctimas.
whose-own-chapter = Edición { $edition }, capítulo sobre el Perú
whose-other-chapter = Edición { $edition }, capítulo sobre { $country }
whose-other-publisher = Otra entidad: { $publisher }, { $edition }
whose-digest = Resumen de { $publisher } del capítulo sobre { $country }, { $edition }
voices = { $parts } ({ $editions })
voices-own-chapter = { $count } en el capítulo sobre el Perú
voices-other-chapter = { $count } en capítulos de otros países
voices-other-publisher = { $count } de otras entidades
others-switch = También lo que dicen del Perú los capítulos de otros países de estas ediciones ({ $count })
other-language = English
page-atlas = Atlas
page-read = Leer el informe
page-years = Año por año
page-asked = Qué se pidió al Perú
page-guide = Cómo no malinterpretar este mapa

# Alrededor de la página

around-skip-main = Saltar al contenido
around-skip-map = Saltar al mapa
around-filters = Filtros
around-pages = Páginas
around-menu = Menú principal
around-filters-close = Cerrar los filtros
around-sentence = Lo que se muestra
around-filters-open = Abrir los filtros

# La oración que dice qué se muestra

shown-all = { $total ->
    [one] { $total } afirmación
   *[other] Las { $total } afirmaciones
}
scope-edition = { $count ->
    [one] edición { $named }
   *[other] ediciones { $named }
}
scope-edition-span = { $count } ediciones, de { $first } a { $last }
scope-edition-all = todas las ediciones
scope-voice-all = todas las voces
shown-all-of = { $total ->
    [one] { $total } afirmación: { $scope }
   *[other] Las { $total } afirmaciones: { $scope }
}
shown-some = { $shown } de { $total } afirmaciones: { $filters }
shown-none = Ninguna de las { $total } afirmaciones coincide: { $filters }
shown-none-cure = Quite un filtro, o todos.
filter-text = “{ $text }”
filter-all = { $first } y { $last }
filter-all-before-i = { $first } e { $last }
filter-not = sin: { $terms }
reset = Quitar filtros
chips = Filtros puestos
chip-remove = Quitar el filtro { $filter }
filters-set = { $count ->
    [0] Filtros
   *[other] Filtros · { $count }
}
search-region = Búsqueda y filtros
search = Buscar en las palabras
search-placeholder = por ejemplo: oro
unknown-value = El enlace pide { $value } en { $facet }, un valor que no existe en estos registros; no se tomó en cuenta.
unknown-key = El enlace tiene una parte llamada { $key }, que este atlas no conoce; no se tomó en cuenta.
unknown-selection = El enlace pide { $value }, que no existe en estos registros. No hay nada seleccionado.
unknown-language = El enlace pide el idioma { $value }. Este atlas está en español e inglés.

# Facetas

facet-direction = Dirección
facet-sector = Sector
facet-group = Grupo de víctimas
facet-exploitation = De qué habla
facet-means = Indicador de trabajo forzoso (OIT)
facet-modality = Con qué certeza lo dice la fuente
facet-basis = Cómo se conoce el lugar
facet-place = Lugar
facet-edition = Edición
facet-voice = Quién lo dice
facet-counts = afirmaciones
facet-any = cualquiera
facet-all = todos a la vez
facet-leave-out = Excluir

direction-into = hacia el Perú
direction-out_of = desde el Perú
direction-within = dentro del Perú
direction-through = a través del Perú
direction-none = sin dirección

voice-own-chapter = el capítulo sobre el Perú
voice-other-chapter = el capítulo de otro país
voice-other-publisher = otra entidad

sector-gold-mining = minería de oro
sector-mining = minería (mineral no indicado)
sector-logging = tala
sector-agriculture = agricultura
sector-brick-making = fabricación de ladrillos
sector-informal-sector = sector informal
sector-domestic-service = trabajo del hogar (servicio doméstico)
sector-fishing = pesca
sector-begging = mendicidad
sector-street-vending = venta ambulante
sector-criminal-activities = actividades delictivas
sector-narcotics = tráfico ilícito de drogas
sector-armed-conflict = conflicto armado
sector-tourism = turismo
sector-nightlife = bares, clubes nocturnos o prostíbulos
sector-sweatshops = talleres clandestinos
sector-manufacturing = fábricas
sector-charcoal = producción de carbón vegetal
sector-commerce = comercios y pequeños negocios
sector-hospitality = hoteles y restaurantes
sector-not-stated = sector no indicado

group-women = mujeres
group-men = hombres
group-adults = personas adultas
group-girls = niñas y adolescentes mujeres
group-boys = niños y adolescentes varones
group-children = niñas, niños y adolescentes
group-indigenous = personas indígenas
group-migrants = migrantes
group-foreign-nationals = personas extranjeras
group-lgbti = personas LGBTI
group-not-stated = grupo no indicado

exploitation-sex-trafficking = trata con fines de explotación sexual
exploitation-sexual-exploitation = explotación sexual o prostitución forzada
exploitation-child-sex-tourism = explotación sexual de niñas, niños y adolescentes en viajes y turismo (en el informe: child sex tourism)
exploitation-forced-labor = trabajo forzoso
exploitation-forced-child-labor = trabajo forzoso de niñas, niños y adolescentes
exploitation-forced-criminality = trabajo forzoso en actividades delictivas
exploitation-servitude = servidumbre
exploitation-labor-exploitation = explotación laboral
exploitation-armed-recruitment = reclutamiento por un grupo armado
exploitation-vulnerability = vulnerabilidad
exploitation-complicity = complicidad
exploitation-impunity = impunidad
exploitation-not-stated = explotación de tipo no indicado

letter-sex-trafficking = S
letter-sexual-exploitation = X
letter-child-sex-tourism = T
letter-forced-labor = F
letter-forced-child-labor = I
letter-forced-criminality = K
letter-servitude = D
letter-labor-exploitation = E
letter-armed-recruitment = R
letter-vulnerability = V
letter-complicity = C
letter-impunity = U
letter-not-stated = N

means-abuse-of-vulnerability = abuso de la vulnerabilidad
means-deception = engaño
means-restriction-of-movement = restricción de movimiento
means-isolation = aislamiento
means-physical-violence = violencia física o sexual
means-intimidation-and-threats = intimidación y amenazas
means-retention-of-documents = retención de documentos de identidad
means-withholding-of-wages = retención de salarios
means-debt-bondage = servidumbre por deudas
means-abusive-conditions = condiciones de trabajo y de vida abusivas
means-excessive-overtime = sobretiempo excesivo (horas extras)
means-not-stated = sin indicador en la cita

actor-miners = mineros
actor-police = policías
actor-officials = funcionarios
actor-armed-group = grupo armado
actor-traffickers = tratantes
actor-nightlife-owners = dueños de clubes nocturnos y prostíbulos
actor-criminal-groups = grupos delictivos
actor-landowners = terratenientes
actor-families = familias de las personas afectadas
actor-tourists = turistas
actor-not-stated = no se nombra a nadie

modality-asserted = lo afirma la fuente
modality-reported = la fuente lo atribuye a otros
modality-at-risk = un riesgo, no un hecho ocurrido
modality-risk-reported = un riesgo (según se informó), no un hecho ocurrido

basis-named = nombrado en el texto
basis-area = nombrado solo como zona
basis-unnamed = sin nombre en el texto
basis-curated = añadido por este atlas; lo nombra otro documento

role-site = donde ocurre
role-origin = de donde son las personas
role-transit = por donde pasan
role-destination = donde son explotadas o se encuentran

# Los cuatro paneles de flujos

panel-into = Hacia el Perú
panel-out_of = Desde el Perú
panel-within = Dentro del Perú
panel-through = A través del Perú
panel-count = { $count ->
    [one] { $count } afirmación
   *[other] { $count } afirmaciones
}
panel-partners = Lugares
panel-sectors = Sectores
panel-groups = Quiénes
panels-none = Ninguna afirmación lleva hacia el Perú, desde él, dentro de él ni a través de él. Quite un filtro, o todos.
panel-empty = nada en esta vista
panel-nothing = ninguno nombrado
panel-more = { $names } +{ $count }
panel-rest = { $count ->
    [one] Y { $count } afirmación sin dirección
   *[other] Y { $count } afirmaciones sin dirección
}
panel-filter = Mostrar solo las afirmaciones con dirección «{ $direction }»
panel-unfilter = Mostrar las afirmaciones de todas las direcciones

# El mapa

map-name = Mapa de las afirmaciones
map-loading = No se pudieron leer los contornos. Las afirmaciones están en la lista y en la tabla.
map-keys = Las flechas mueven el mapa, más y menos cambian la escala, la tecla Inicio muestra todo el Perú.
map-onward = Leer sus afirmaciones
map-wheel = Para acercar o alejar el mapa, mantenga pulsada la tecla Ctrl y gire la rueda.
map-touch = Para mover el mapa, use dos dedos.
map-tiles = No llegó ninguna imagen de este fondo. Puede estar bloqueado, o no hay conexión.
legend = Leyenda
legend-caveat = Las marcas y los números cuentan afirmaciones de un informe, nunca víctimas.
legend-places = Marcas: cómo se conoce el lugar
legend-disc = lugar nombrado en el texto (dibujado en la ciudad)
legend-area = zona nombrada, sin contorno
legend-halo = países vecinos, sin nombrar
legend-ring = añadido por este atlas; lo nombra otro documento
legend-pill = país o grupo de países
legend-edge = más allá del borde del mapa
legend-kinds = Color y letra: qué se dice
legend-lines = Línea: con qué firmeza se dice
legend-arrow-note = Una flecha no es una ruta.
legend-voices = Segunda línea: quién lo dice
legend-mark-others = marca: solo otros, no el capítulo sobre el Perú
legend-mark-both = marca: el capítulo sobre el Perú y otros
legend-arrow-others = flecha: solo otros, no el capítulo sobre el Perú
legend-arrow-both = flecha: el capítulo sobre el Perú y otros
legend-voices-note = Otros son los capítulos del informe sobre otros países, u otra entidad.
background = Mapa base
background-own = Contornos dibujados, ningún otro servidor
background-street = Mapa de calles: consulta el servidor de { $provider }
background-imagery = Imagen satelital: consulta el servidor de { $provider }
zoom-in = Acercar
zoom-out = Alejar
home = Mostrar todo el Perú
move-north = Mover el mapa hacia el norte
move-south = Mover el mapa hacia el sur
move-west = Mover el mapa hacia el oeste
move-east = Mover el mapa hacia el este
statement-count = { $count ->
    [one] { $count } afirmación
   *[other] { $count } afirmaciones
}
mark-label = { $name }: { $count ->
    [one] { $count } afirmación
   *[other] { $count } afirmaciones
}; { $parts }
mark-kind = { $mark }; { $kind }
mark-part-named = { $count ->
    [one] { $count } nombra el lugar
   *[other] { $count } nombran el lugar
}
mark-part-area = { $count ->
    [one] { $count } habla solo de una zona
   *[other] { $count } hablan solo de una zona
}
mark-part-unnamed = { $count ->
    [one] { $count } no da nombres
   *[other] { $count } no dan nombres
}
mark-part-curated = en { $count }, el lugar lo añadió este atlas: lo nombra otro documento
mark-part-named-country = { $count ->
    [one] { $count } nombra el país
   *[other] { $count } nombran el país
}
mark-part-unnamed-country = { $count ->
    [one] { $count } no nombra ningún lugar
   *[other] { $count } no nombran ningún lugar
}
arrow-label = Origen: { $origin }; destino: { $destination }; { $exploitation }; { $count ->
    [one] { $count } afirmación
   *[other] { $count } afirmaciones
}; { $modality }
arrow-through = { $groups }; origen: { $origin }; tránsito: { $transit }; destino: { $destination }; { $exploitation }; { $count ->
    [one] { $count } afirmación
   *[other] { $count } afirmaciones
}; { $modality }
arrow-people = personas
land-EC = Ecuador
land-CO = Colombia
land-BR = Brasil
land-BO = Bolivia
land-CL = Chile

# Las afirmaciones

statements-all = Afirmaciones mostradas
statements-region = Afirmaciones junto al mapa
statements-one = La afirmación
statements-hint = Elija una marca o una flecha del mapa para leer sus afirmaciones.
statements-clear = Mostrar todas
statements-more = Mostrar { $count } más de { $rest }
statements-print = Imprimir esta vista
statements-on-paper = Aquí se imprimen { $shown } de { $total } afirmaciones; “Imprimir esta vista”, sobre las afirmaciones en la pantalla, las imprime todas.
statements-gone = Los filtros actuales no dejan ninguna afirmación en esta marca.
ends-flow = { $origin } → { $destination }, { $edition }, { $kind }
ends-title = { $flow }: desde ambos extremos
ends-says = { $whose }, dice ({ $count }):
ends-line = { $summary } ({ $modality })
ends-mean = Dos capítulos de una misma edición; cada uno nombra al país del otro para el mismo tipo de explotación. Ninguno dice si se refieren a las mismas personas, y nada se suma.
ends-hidden = La vista actual oculta parte de este par; aquí está completo.
ends-reveal = Mostrar ambos capítulos de esta edición
ends-open = Contado desde ambos extremos: { $flow }
ends-own-chapter-unsaid = El otro extremo, capítulo sobre { $country } ({ $editions }): su perfil se vio completo y no nombra al Perú para este tipo de explotación.
ends-own-chapter-unseen = El otro extremo, capítulo sobre { $country } ({ $editions }): no se puede saber qué dice; no se vio, o no completo.
ends-other-chapter-unsaid = El otro extremo, capítulo sobre el Perú ({ $editions }): su perfil se vio completo y no nombra a { $country } para este tipo de explotación.
ends-other-chapter-unseen = El otro extremo, capítulo sobre el Perú ({ $editions }): no se puede saber si también lo dice; no se vio completo.
pair-kind-sexual = explotación sexual
pair-kind-labor = explotación en el trabajo
filters-drop = Quitar los filtros
statement-hidden = Los filtros actuales ocultan esta afirmación.
statement-unquoted = Paráfrasis; sin cita textual. Leído el { $day }.
statement-elsewhere = Esta afirmación no está entre las que se muestran. { $whose }.
scope-reveal = Mostrar su edición y su capítulo
statement-copy = Copiar cita, oración y referencia
statement-close = Cerrar
statement-copied = Copiado
statement-source = { $title }, oración { $sentence }
statement-read = Leerla en el informe
statement-map = Verla en el mapa
statement-sheet = Todo sobre este lugar
statement-report = Reportar un error
report-note = Copie este texto, diga qué está mal y envíelo a quienes mantienen esta copia del atlas.
report-text = Registro: { $finding }
    Versión de datos: { $version }
    Enlace: { $link }
    Palabras: { $words }
    Qué está mal:
report-send = Enviarlo
report-copy = Copiar
statement-place = { $name }: { $basis }
statement-evidence = Documentos que lo nombran
evidence-seen-yes = pasaje leído
evidence-seen-partly = pasaje no leído
evidence-grade = grado { $grade }
statement-translation = Traducción de trabajo de este atlas
statement-at-source = En la fuente
statement-official = Dirección oficial
statement-undated = sin fecha
statement-groups = De quiénes habla
statement-sectors = Sectores
statement-actors = Otras personas o grupos nombrados
statement-means = Indicadores de trabajo forzoso

# Matriz, bandeja, tabla

rest = Más abajo: sectores y grupos de víctimas, afirmaciones sin lugar, palabras para citar y tabla

matrix = Sectores y grupos de víctimas
matrix-note = Número de afirmaciones, nunca de personas, que nombran tanto el sector como el grupo. Una afirmación que nombra dos grupos cuenta en cada uno. Elija una celda para filtrar.
matrix-cell = { $group }, { $sector }: { $count ->
    [one] { $count } afirmación
   *[other] { $count } afirmaciones
}
tray = Sin lugar más preciso que el Perú
tray-note = { $count ->
    [0] Toda afirmación mostrada tiene un lugar más preciso que el Perú, o un lugar en el exterior.
    [one] { $count } de las { $shown } afirmaciones mostradas no tiene un lugar que un mapa pueda señalar.
   *[other] { $count } de las { $shown } afirmaciones mostradas no tienen un lugar que un mapa pueda señalar.
}
tray-in-profile = { $count ->
    [one] De todos modos, forma parte del perfil.
   *[other] De todos modos, forman parte del perfil.
}
tray-in-documents = { $count ->
    [one] De todos modos, forma parte de lo que dice su documento.
   *[other] De todos modos, forman parte de lo que dicen sus documentos.
}
table = Afirmaciones en una tabla
table-on-paper = La tabla de { $count } afirmaciones es para la pantalla; en papel, use la descarga.
page-before = Anteriores
page-after = Siguientes
page-shows = Afirmaciones { $first } a { $last } de { $count }
arrows-list = Las flechas en palabras
column-finding = Afirmación
column-sentence = Oración
column-quote = Cita
column-summary = En nuestras palabras
column-exploitation = Explotación
column-direction = Dirección
column-sectors = Sectores
column-groups = Grupos de víctimas
column-modality = Certeza con que se dice
column-places = Lugares

# Descargas

export-atlas = Atlas de lo que dicen los informes oficiales sobre la trata de personas en el Perú
export-authors = Autores del atlas de la trata en el Perú
export-caveat = Son afirmaciones de documentos, contadas como afirmaciones, nunca números de víctimas. Una zona vacía no es una zona segura, una flecha no es una ruta, y un lugar añadido por este atlas no lo nombra el documento.
export-licence = Códigos, resúmenes, traducciones y ubicaciones: este atlas, licencia MIT. Citas: la licencia de cada documento, que se da con él. Coordenadas: GeoNames (CC BY 4.0), INEI, Natural Earth (dominio público).
format-csv = CSV, separado por comas
format-csv-semicolon = CSV, separado por punto y coma
format-xlsx = Libro de Excel
format-geojson = GeoJSON, formato Linked Places
format-geopackage = GeoPackage para QGIS
format-annotations = Anotaciones web (W3C)
format-qda-codebook = Libro de códigos para NVivo, MAXQDA, ATLAS.ti, QualCoder (REFI-QDA)
format-qda-project = Proyecto con el texto codificado (REFI-QDA)
format-data-package = Paquete de datos (Frictionless)
format-citations = Referencias en texto: APA, Chicago, ISO 690
format-bibtex = BibTeX
format-ris = RIS
format-csl-json = CSL-JSON
format-picture-square-svg = Imagen cuadrada: SVG, para ampliar y editar
format-picture-square-pdf = Imagen cuadrada: PDF, para imprimir
format-picture-square-png = Imagen cuadrada: PNG, 300 ppp
format-picture-wide-svg = Imagen apaisada, 16:9: SVG, para ampliar y editar
format-picture-wide-pdf = Imagen apaisada, 16:9: PDF, para imprimir
format-picture-wide-png = Imagen apaisada, 16:9: PNG, 300 ppp
export-file = trata-peru
kind-country = país
kind-department = departamento
kind-city = ciudad
kind-town = centro poblado
kind-zone = zona sin contorno acordado
kind-area = área sin límites
kind-group = varios países nombrados juntos
kind-elsewhere = en el exterior, sin que el documento diga dónde
style-apa = APA, 7.ª edición
style-chicago = Chicago, autor y fecha
style-iso-690 = Norma ISO 690
citation-data-set = Conjunto de datos
citation-version = versión { $version }
citation-sentence = oración { $number }
citation-coded = Afirmación { $finding } del atlas de la trata en el Perú, versión de datos { $version }
citation-undated = s. f.
citation-day = { $day } de { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
} de { $year }
citation-retrieved = Recuperado el { $day }, de
citation-accessed = Consultado el { $day }
citation-online = en línea
citation-consulted = consulta: { $day }
citation-available = Disponible en:
sheet-about = Qué es esto
sheet-statements = Afirmaciones
sheet-locations = Ubicaciones
sheet-places = Lugares
sheet-sources = Fuentes
sheet-evidence = Documentos de apoyo
sheet-codebook = Libro de códigos
field-in-words = { $field }: en palabras
field-finding = Afirmación
field-source = Fuente
field-sentence = Oración
field-quote = Cita
field-quote_es = Cita en español, traducción de trabajo nuestra
field-summary_en = En nuestras palabras, inglés
field-summary_es = En nuestras palabras, español
field-topic = Tema
field-direction = Dirección
field-exploitation = Explotación
field-sectors = Sectores
field-victim_groups = Grupos de víctimas
field-means = Indicadores de trabajo forzoso (OIT)
field-actors = Otras personas o grupos nombrados
field-modality = Con qué firmeza se dice
field-edition = Edición
field-voice = Quién lo dice
field-source_title = Título de la fuente
field-source_publisher = Entidad que publica la fuente
field-source_year = Año de la fuente
field-source_address = Dirección de la fuente
field-source_accessed = Fuente leída el
field-source_licence = Licencia de la fuente
field-place = Lugar
field-role = Papel del lugar
field-basis = Cómo se conoce el lugar
field-note_en = Nota, inglés
field-note_es = Nota, español
field-evidence = Documentos que nombran el lugar
field-evidence_titles = Sus títulos
field-evidence_addresses = Sus direcciones
field-name_en = Nombre en inglés
field-name_es = Nombre en español
field-kind = Clase de lugar
field-place_name_en = Nombre del lugar en inglés
field-place_name_es = Nombre del lugar en español
field-place_kind = Clase de lugar de la ubicación
field-country = País (ISO 3166-1)
field-department = Departamento (código P)
field-department_name = Nombre del departamento
field-department_iso = Departamento (ISO 3166-2)
field-ubigeo = Departamento (ubigeo del INEI)
field-members = Miembros
field-latitude = Latitud
field-longitude = Longitud
field-gazetteer = Nomenclátor
field-gazetteer_id = Identificador en el nomenclátor
field-licence = Licencia
field-title = Título
field-publisher = Entidad que publica
field-year = Año
field-language = Idioma
field-file = Archivo
field-url = Leída en
field-official_url = Dirección oficial
field-accessed = Leída el
field-grade = Grado
field-series = Serie
field-profile_seen = Perfil visto
field-says_en = Qué dice del lugar, inglés
field-says_es = Qué dice del lugar, español
field-seen = Pasaje leído
field-scope = Patrón o caso
field-view = Vista
field-date = Descargado el
field-data_version = Versión de datos
field-link = Enlace
field-citation = Referencia
field-caveat = Advertencia
field-column = Columna
field-column_title = Título de la columna
field-code = Código
field-label = Etiqueta
field-definition = Definición (en inglés)

# Registros con problemas

broken = Los registros tienen { $count ->
    [one] { $count } problema
   *[other] { $count } problemas
}
broken-note = No se muestra nada hasta corregirlos: un registro erróneo es peor que ninguno. Cada línea dice el archivo, la línea, la columna y la solución si se conoce.

# Leer el informe

read-title = El perfil, oración por oración
read-coverage = { $covered } de { $sentences } oraciones, { $statements } afirmaciones: { $located } con lugar más preciso que el Perú, { $abroad } solo con un lugar en el exterior
read-hint = Elija una cita para ver su afirmación y sus marcas, o una marca para ver sus palabras. Los filtros atenúan lo que no coincide.
read-boilerplate = Una línea de la página web de la que se copió el texto; no es parte del perfil.
read-choose = Texto:
read-original-en = El texto está en su inglés original.
read-original-es = El texto está en su español original.
quote-label = { $exploitation }, { $modality }: «{ $quote }»
quoted = «{ $quote }»
indicators = Indicadores de trabajo forzoso
indicators-note = Los 11 indicadores de la Organización Internacional del Trabajo. Los resaltados aparecen en el texto. «No mencionado» significa que el texto no lo menciona, no que no ocurra.
indicator-silent = no mencionado
indicator-physical-only = Solo se menciona la violencia física.
enablers = Qué se dice de la complicidad
enablers-note = Lo que, según se dice, hacen algunos mineros, policías y funcionarios, con la misma firmeza con que lo dice la fuente. Los mapas de flujos dejan fuera estas afirmaciones, porque no tienen ruta.

# Decirlo con cuidado

safe = Decirlo con cuidado
safe-note = Lo que puede decirse de las afirmaciones mostradas, con su fuente y sus salvedades, listo para copiar. La ficha de cada afirmación tiene su propia oración para copiar.
safe-report = el perfil del Perú incluido en el Informe sobre la Trata de Personas { $year } del Departamento de Estado de EE. UU.
safe-report-other = «{ $title }» ({ $publisher }, { $year })
safe-report-chapter = el capítulo sobre el Perú del Informe sobre la Trata de Personas { $year } del Departamento de Estado de EE. UU.
safe-report-digest = «{ $title }» ({ $publisher }, { $year }; resumen del capítulo del informe)
safe-asserted = De acuerdo con { $report }, { $summary }
safe-reported = De acuerdo con { $report }, { $summary }
safe-at-risk = De acuerdo con { $report }, que aquí habla de un riesgo y no de un hecho ocurrido, { $summary }
safe-several = En { $report }, según lo lee este atlas, { $count ->
    [one] { $count } afirmación coincide
   *[other] { $count } afirmaciones coinciden
} con «{ $filters }»: { $parts }.
safe-all = En { $report } ({ $sentences } oraciones), este atlas distingue { $count ->
    [one] { $count } afirmación
   *[other] { $count } afirmaciones
} sobre la trata: { $parts }.
safe-all-unread = En { $report }, este atlas distingue { $count ->
    [one] { $count } afirmación
   *[other] { $count } afirmaciones
} sobre la trata: { $parts }.
safe-count-asserted = { $count ->
    [one] { $count } la hace la propia fuente
   *[other] { $count } las hace la propia fuente
}
safe-count-reported = { $count ->
    [one] { $count } la atribuye a otros
   *[other] { $count } las atribuye a otros
}
safe-count-at-risk = { $count ->
    [one] { $count } habla de personas en riesgo, no de hechos ocurridos
   *[other] { $count } hablan de personas en riesgo, no de hechos ocurridos
}
safe-cited = { $document }{ $kind ->
    [profile] , perfil
   *[document] {""}
}, { $count ->
    [one] oración { $numbers }
   *[other] oraciones { $numbers }
}; { $address }
safe-cited-unread = { $document }{ $kind ->
    [profile] , perfil
   *[document] {""}
} (paráfrasis; sin cita textual); { $address }
safe-citation = ({ $cited }; códigos y ubicaciones: este atlas, versión de datos { $version }; { $link })
safe-unsaid = Qué no decir
unsaid-number = El perfil no da cifras de víctimas; otras secciones del informe sí.
unsaid-number-other = Un número de afirmaciones no es un número de víctimas.
unsaid-today = No dice que hoy sea así.
unsaid-mines = No nombra las minas.
unsaid-countries = No dice cuáles son los «otros países», los «países vecinos» ni los «terceros países».
unsaid-curated = No nombra los lugares que añadió este atlas.
unsaid-reported = No confirma lo que atribuye a otros.
unsaid-at-risk = No dice que quienes están en riesgo hayan sido víctimas de trata.

# Preguntas que trae la gente

presets = Preguntas frecuentes
preset-mining = ¿Qué dice de la minería?
preset-children = ¿Qué dice de niñas, niños y adolescentes?
preset-leaving = ¿Qué dice de personas peruanas explotadas en el exterior?
preset-coming = ¿Qué dice de personas extranjeras explotadas en el Perú?
preset-enabling = ¿Qué dice de la complicidad?
preset-places = ¿Qué lugares nombra?

# Cómo malinterpretar este mapa

guide-title = Cómo no malinterpretar este mapa
misread-empty = Una zona vacía no es una zona segura
misread-empty-why = { $silent } de las { $total } afirmaciones no nombran ningún lugar más preciso que el Perú ni un lugar en el exterior, así que ningún mapa puede mostrarlas. Una zona vacía solo significa que allí no se nombró ningún lugar.
misread-more = Más afirmaciones no son más víctimas
misread-more-why = El número de una marca cuenta oraciones o partes de oraciones. Una afirmación puede tratar de una persona o de miles; el perfil no lo dice.
misread-arrow = Una flecha no es una ruta
misread-arrow-why = Une el lugar de origen de las personas con el lugar donde, según se dice, se encuentran. La curva no muestra ningún camino, y el ancho es el mismo en todas las flechas.
misread-mark = Una marca no es el lugar exacto
misread-mark-why = Está en el centro de una ciudad, de un pueblo o de un rótulo. Un círculo de línea discontinua es un lugar que este atlas añadió porque lo nombra otro documento; el perfil no lo nombra. Los círculos siguen lo que se ha publicado: muestran adónde fueron los investigadores.
misread-year = 2015 no es hoy
misread-year-why = El informe se publicó en 2015. Lo que cambió después no está en él.
misread-census = El informe de un gobierno no es un censo
misread-census-why = Contiene lo que un gobierno reunió, en parte de funcionarios, organizaciones y víctimas, como dice el propio texto. Lo que nadie informó no está en él.
others = Cómo lo codificaron otros
others-intro = Dos codificaciones académicas parten del mismo párrafo y llegan a otros mapas. Aquí se citan las dos; no se guarda ninguno de sus datos.
others-denver = La codificación de direcciones de la Universidad de Denver para el informe 2015 conserva 6 filas de la sección sobre el Perú, solo de las oraciones 5 y 11 (9 filas de ese año nombran al Perú). Sus reglas dejan fuera de las direcciones lo que queda dentro de un país, lo que tiene un solo extremo y lo que se dice de personas vulnerables, y codifican «puede» como «hace»; lo interno y lo de un solo extremo se conserva en la base de datos principal del proyecto. Por eso las minas, la explotación sexual de niñas, niños y adolescentes en viajes y turismo y los migrantes camino a Brasil no están entre sus direcciones. Las oraciones que conserva son estas:
others-goist = La lista de conexiones entre países, extraída automáticamente, de Goist, Chen y Boylan («Reconstructing and Analyzing the Transnational Human Trafficking Network», 2019) toma dos de la sección sobre el Perú: hacia los Estados Unidos, como dice la oración 11, y hacia Brasil. (Una tercera que empieza en el Perú, hacia la Argentina, está entre las de la Argentina.) La conexión con Brasil parece una mala lectura de la oración sobre personas de terceros países que pasan por el Perú:
others-yours = También codificaron el perfil dos personas que vieron solo las oraciones y el manual; el manual dice cuánto coinciden con los registros. En la página «Codifíquelo usted» puede codificar cada oración y ver en qué coinciden usted y los registros, y por qué.
others-data = Sus datos
others-accessed = leídos en noviembre de 2026
sources = Fuentes
sources-note = El grado A es oficial o intergubernamental, B una organización especializada o investigación, C prensa. El grado D nunca se usa como sustento.
column-source = Fuente
column-publisher = Entidad que publica
column-year = Año
column-grade = Grado
column-profile = Perfil visto
column-note = Nota
column-accessed = Leído el
column-language = Idioma
column-link = Enlace
official-link = dirección oficial
profile-full = completo
profile-partial = en parte
profile-none = no visto
cite = Cómo citar
cite-how = Para las palabras, cite el documento con el número de la oración: { $documents }. Para los códigos y las ubicaciones, cite este atlas con su versión de datos: { $version }.
version = Versión de datos
version-note = { $version }: el último día en que se leyó una fuente o se corrigió un registro, y un resumen criptográfico de todos los registros. Figura en cada cita y en cada descarga.
corrections = Correcciones
corrections-note = Lo que estaba mal en los registros y se corrigió, lo más reciente primero.
corrections-was = Antes: { $was }
corrections-now = Ahora: { $now }
help = En el Perú, la Línea 1818 del Ministerio del Interior recibe denuncias de trata de personas, gratis, las 24 horas (Cusco Post, 2025; comprobado en noviembre de 2026).
codebook = Manual de codificación y método
codebook-note = Las reglas con que se hacen los registros, tal como las leen quienes los hacen, en inglés.

# El atlas en un solo archivo

snapshot-any-sector = todos los sectores
snapshot-any-group = todos los grupos de víctimas
snapshot-unscripted = El mapa necesita scripts, que están desactivados en este navegador. Todas las afirmaciones y el texto entero están debajo.
snapshot-alone = Esta página es un solo archivo. No pide nada a ningún servidor, no necesita red y no guarda nada de lo que usted lee; solo los enlaces a las fuentes llevan a otro lugar, cuando usted los sigue.
snapshot-method = Método, fuentes y cita
snapshot-how = Una afirmación es una oración del documento, o parte de una. Su cita está en el documento carácter por carácter, y un control rechaza cualquier otra. Con cuánta firmeza se dice se codifica a partir de las palabras. Un lugar que las palabras no nombran se añade solo donde lo nombra otro documento, se dibuja como un círculo de línea discontinua y figura con ese documento. Los resúmenes y los códigos son de este atlas.
snapshot-day = Registros al
snapshot-whole = Todas las afirmaciones
snapshot-index = Preguntas y respuestas, un archivo cada una
snapshot-unknown = La dirección pide «{ $value }», que este archivo no contiene. Se deja de lado.

# Llevarse los datos

take = Llevar los datos
take-extent = Cuánto
take-extent-view = Esta vista
take-extent-everything = Todo
take-format = Formato
take-group-tables = Tablas
take-group-maps = Mapas
take-group-texts = Texto codificado
take-group-references = Referencias, con los documentos
take-group-pictures = Imágenes del mapa
take-note-csv = UTF-8: en Excel se abre con Datos, Desde texto/CSV. Un apóstrofo al inicio de una celda evita que una hoja de cálculo la ejecute.
take-note-picture = La imagen lleva el mapa con sus signos, la leyenda, la advertencia, la fuente y una escala.
take-preparing = Se está preparando el archivo …
take-made = { $done } de { $total } afirmaciones
take-packing = Se leyeron las { $total } afirmaciones; se está armando el archivo …
take-failed = No se pudo preparar el archivo. Elija el botón otra vez.
take-download = Descargar { $ending }
cite-title = Citar
cite-style = Estilo
cite-download = Descargar la cita
table-sources = Una fila por afirmación, según los filtros. «Llevar los datos», al inicio de la página, tiene estas filas y todos los registros en varios formatos. Fuentes: { $documents }. Códigos, resúmenes y ubicaciones: este atlas, versión de datos { $version }. Coordenadas: GeoNames (CC BY 4.0), INEI, Natural Earth. Se cuentan afirmaciones, nunca víctimas.
embed = Mostrar este mapa en otra página
embed-note = Este código muestra la vista de la que usted viene: el mapa, la oración que dice qué se muestra, la advertencia y un enlace al atlas completo. Cabe en cualquier tamaño desde 320 × 320 píxeles. Quien mantiene esta copia del atlas decide qué sitios pueden mostrarlo.
embed-whole = Abrir el atlas completo
embed-read = { $mark }: lea sus afirmaciones en el atlas

# A lo largo de los años

years-title = Qué dice cada edición, año por año
years-whose = El Informe sobre la Trata de Personas del Departamento de Estado de EE. UU. aparece una vez al año, con un capítulo sobre el Perú en cada edición. Sobre cada columna se dice cuánto se leyó. De ningún capítulo que no se vio completo se dice que algo falte. Se cuentan afirmaciones, nunca víctimas; los filtros del atlas no se aplican aquí.
years-topics = Temas por edición
years-note = Elija un número para leer sus afirmaciones, o un tema para leer su historia.
years-hint = Aquí aparece lo que elija en la tabla.
years-caption = Número de afirmaciones sobre cada tema en el capítulo sobre el Perú de cada edición; «el país» es el Perú. Más afirmaciones no son más víctimas ni más del problema: las ediciones las escriben personas distintas. «5+» significa al menos 5: el perfil no se vio completo.
years-topic = Tema
years-own = El capítulo sobre el Perú
years-others = Solo en capítulos de otros países: estos números son suyos, y «el país» también
years-said = dicho: número de afirmaciones
years-unsaid = no dicho en el perfil, que se vio completo
years-unseen = no se vio completo: no se puede saber
years-others-unseen = no se vieron todos los capítulos de esta edición: no se puede saber
years-at-least = al menos { $count ->
    [one] { $count } afirmación
   *[other] { $count } afirmaciones
}; no se vio completo
seen-full = visto completo
seen-partial = visto en parte
seen-none = perfil no visto
seen-missing = no hallado
opened-title = { $topic }, edición { $edition }: { $voice }
opened-history = { $topic }, a través de las ediciones
opened-unsaid = El perfil del Perú de la edición { $edition } se vio completo y no dice esto.
opened-unseen = No se puede saber si la edición { $edition } dice esto: no se vio completa.

# Un tema a través de las ediciones

history-own = El capítulo sobre el Perú
history-other-chapter = Capítulos de otros países, hasta donde se vieron
history-other-publisher = Otras entidades
history-said = Lo dicen: { $editions }.
history-said-elsewhere = Lo dice otra sección del capítulo, sin que se viera el perfil: { $editions }.
history-unsaid = No lo dicen los perfiles de { $editions }, que se vieron completos.
history-unseen = No se puede saber de { $editions }: no se vieron, o no completos.
history-site = Nombrados como lugar donde ocurre: { $parts }.
history-origin = Nombrados como origen: { $parts }.
history-transit = Nombrados como tránsito: { $parts }.
history-destination = Nombrados como destino: { $parts }.
history-groups = De quiénes habla: { $parts }.
history-modality = Certeza con que se dice: { $parts }.
history-others-mean = En estos capítulos «el país» y «nacionales» son los del capítulo, no el Perú ni las personas peruanas.
history-partial = De { $editions }, que no se vieron completos, solo se enumera lo leído.

# Dos ediciones comparadas

compare = Dos ediciones comparadas
compare-first = De la edición
compare-second = a la edición
compare-can = Ambos perfiles, { $before } y { $after }, se vieron completos, de modo que se puede saber qué dice solo uno de ellos. También pudo cambiar quién lo escribió y cómo.
compare-cannot = No se vio completo: { $editions }. Por eso no se puede saber qué es nuevo, qué desapareció ni qué cambió; la tabla muestra solo lo leído.
compare-caption = Temas en el capítulo sobre el Perú de { $before } y de { $after }
compare-new = Nuevo en { $after }
compare-gone = Ya no está en { $after }
compare-changed = En ambos, con otra certeza, otro lugar u otro grupo
compare-same = En ambos, con la misma certeza y los mismos lugares y grupos
compare-both = En ambos; no se puede saber si cambió
compare-unknown = Leído en uno solo; no se puede saber si el otro también lo dice
compare-unknown-cell = nada leído
compare-silent = no lo dice
compare-modality = certeza: { $named }
compare-place = lugares: { $named }
compare-group = grupos: { $named }
compare-no-place = ninguno nombrado

# Países relacionados y capítulos

partners = Países relacionados, vistos desde ambos extremos
partners-note = Dos voces, cada una en su fila y nunca sumadas: si el capítulo sobre el Perú nombra al país, y si el capítulo de ese país nombra al Perú. Una flecha dice lo que el capítulo dice de personas, no cuántas.
partners-caption = → como destino de personas del Perú, ← como origen de personas en el Perú, · de otro modo. Sobre cada columna: cuánto se vio del perfil del Perú; del capítulo del otro país lo dice su propia fila.
partners-end = Capítulo
partners-own = El del Perú lo nombra
partners-theirs = El de { $country } nombra al Perú
partners-said = nombrado
partners-unsaid = no nombrado en un perfil que se vio completo
partners-unseen = no se vio completo: no se puede saber
pairs = Flujos contados desde ambos extremos
pairs-note = En una misma edición, el capítulo sobre el Perú nombra al otro país y el capítulo de ese país nombra al Perú, en la misma dirección y para el mismo tipo de explotación. Ningún capítulo dice que ambos se refieran a las mismas personas; nada se suma. Un flujo que no está en la lista puede estar contado desde ambos extremos en capítulos que no se vieron.
pairs-caption = Cada flujo se abre en el mapa, con las palabras de ambos capítulos
pairs-edition = Edición
pairs-flow = De → a
pairs-kind = Tipo de explotación
pairs-own = En el capítulo sobre el Perú
pairs-theirs = En el capítulo del otro país
chapters = Qué capítulos se leyeron
chapters-note = Solo tienen signo los capítulos que se leyeron o se buscaron. Un campo vacío no dice nada del capítulo.
chapters-caption = Capítulos de otros países en cada edición: si nombran al Perú
chapters-country = Capítulo sobre
chapters-said = nombra al Perú
chapters-unsaid = leído completo y no lo nombra
chapters-part = visto en parte: no se puede saber
chapters-unseen = no visto: no se puede saber
chapters-missing = no se buscó
country-CH = Suiza
country-DO = República Dominicana
country-ID = Indonesia
country-MX = México
country-PA = Panamá
country-PH = Filipinas
country-PY = Paraguay
country-TZ = Tanzania
country-UY = Uruguay

# Nivel por edición

tiers = Nivel por edición
tiers-note = El juicio del propio Departamento de Estado de EE. UU. sobre lo que hace el Gobierno según una ley de ese país. No mide cuánta trata hay.
tier-caption = Dónde ubica cada edición al Perú, y qué dice de las cifras frente a las del año anterior. 2V: nivel 2, lista de vigilancia. Este atlas no compara aquí ninguna cifra.
tier-edition = Edición
tier = Nivel
trends = Qué dice la edición frente al año anterior
trends-investigations = Investigaciones
trends-prosecutions = Procesos penales
trends-convictions = Condenas
trends-funding = Presupuesto
trend-up = más que el año anterior
trend-down = menos que el año anterior
trend-unseen = no visto: no se puede saber
tier-named-tier-one = Nivel 1
tier-named-tier-two = Nivel 2
tier-named-tier-two-watch-list = Nivel 2, lista de vigilancia
tier-named-tier-three = Nivel 3
tier-short-tier-one = 1
tier-short-tier-two = 2
tier-short-tier-two-watch-list = 2V
tier-short-tier-three = 3

# What the State did

responses = Lo que el Estado hizo y dejó de hacer
responses-note = Lo que dicen de ello los capítulos sobre el Perú, en palabras nuestras: de sus inicios, y de la sección sobre protección donde se halló. La mayoría de las secciones no se halló en ninguna copia: lo que aquí falta puede estar allí, y nada puede compararse entre ediciones. No son afirmaciones del atlas y no se cuentan con nada.
responses-caption = Lo leído en los capítulos sobre el Perú acerca de la respuesta del Estado, por edición
responses-subject = Sobre qué
responses-says = Qué dice el capítulo
subject-progress = Esfuerzos en conjunto
subject-identification = Identificación de víctimas
subject-raids = Operativos
subject-referral = Derivación
subject-services = Servicios para víctimas
subject-protocols = Protocolos y guías
subject-mandate = Competencias
subject-budget = Dinero
subject-law-enforcement = Detenciones y procesos
subject-outreach = Líneas de ayuda y material
subject-consular-help = Ayuda a connacionales en el exterior

# Cifras y denuncias

figures = Cifras, según la entidad que contó
figures-note = Cada entidad cuenta a su manera, y varias cuentan a las mismas personas. Sus cifras no se pueden sumar, ni unir en una serie, ni comparar entre sí; no tienen lugar en el mapa.
figures-caption = Según: { $body }
figures-measure = Qué
figures-whom = De quiénes
figures-value = Cifra
figures-caveat = Lo que no es
measure-identified = víctimas o posibles víctimas identificadas
measure-assisted = personas atendidas
measure-found = personas halladas en lo que el informe llama trabajo forzoso
measure-convicted = condenas
measure-estimated = personas, según una estimación; no es un recuento
counter-police = Policía Nacional, sin indicar el sistema
counter-police-reta = Policía Nacional, sistema RETA
counter-police-unit = Policía Nacional, dirección contra la trata o sus unidades
counter-prosecutors = Ministerio Público
counter-women-ministry = Ministerio de la Mujer y Poblaciones Vulnerables
counter-defense-ministry = Ministerio de Defensa
counter-labor-inspectors = Inspección del trabajo
counter-international = Organización Internacional del Trabajo con la Organización Internacional para las Migraciones
counter-not-stated = entidad no indicada en lo leído
counted-everyone = todas las personas contadas
counted-adults = personas adultas
counted-children = niñas, niños y adolescentes
counted-women = mujeres
counted-men = hombres
counted-girls = niñas y adolescentes mujeres
counted-boys = niños y adolescentes varones
counted-female = mujeres, niñas y adolescentes mujeres
counted-male = hombres, niños y adolescentes varones
counted-peruvian = personas peruanas
counted-foreign = personas extranjeras
counted-venezuelan = personas venezolanas
counted-ecuadorian = personas ecuatorianas
counted-colombian = personas colombianas
counted-bolivian = personas bolivianas
counted-children-labor-trafficking = niñas, niños y adolescentes en trata con fines de explotación laboral
counted-children-sex-trafficking = niñas, niños y adolescentes en trata con fines de explotación sexual
counted-children-both = niñas, niños y adolescentes en ambas
complaints = Denuncias por distrito judicial
complaints-note = Denuncias presentadas, en el lugar donde se presentaron, según un diario. No son víctimas ni casos probados, y no dicen dónde hay trata: se denuncia más donde hay más gente y más oficinas. Por eso los distritos van por nombre, y no en el mapa.
complaints-caption = Denuncias de trata registradas de enero de 2007 a abril de 2014, distritos por nombre
complaints-district = Distrito judicial
complaints-count = Denuncias

# Temas

topic-source-country = El país como origen
topic-destination-country = El país como destino
topic-transit-country = El país como tránsito
topic-indigenous-vulnerability = Riesgo para personas indígenas
topic-internal-sex-trafficking = Trata con fines de explotación sexual dentro del país
topic-mining-sex-trafficking = Explotación sexual cerca de minas
topic-nationals-sex-trafficking-abroad = Trata con fines de explotación sexual de nacionales en el exterior
topic-foreign-victims-sex-trafficking = Trata con fines de explotación sexual de personas extranjeras en el país
topic-child-sex-tourism = Explotación sexual de niñas, niños y adolescentes en viajes y turismo
topic-mining-forced-labor = Trabajo forzoso en minas
topic-logging-forced-labor = Trabajo forzoso en la tala
topic-agriculture-forced-labor = Trabajo forzoso en la agricultura
topic-brick-making-forced-labor = Trabajo forzoso en ladrilleras
topic-informal-sector-forced-labor = Trabajo forzoso en el sector informal
topic-domestic-servitude = Trabajo forzoso en el trabajo del hogar
topic-forced-begging-street-vending = Mendicidad y venta ambulante forzadas
topic-criminal-activities-forced-labor = Trabajo forzoso en delitos de tipo no indicado
topic-narcotics-forced-labor = Trabajo forzoso en el tráfico ilícito de drogas
topic-shining-path-recruitment = Reclutamiento por Sendero Luminoso
topic-nationals-forced-labor-abroad = Trabajo forzoso de nacionales en el exterior
topic-foreign-victims-forced-labor = Trabajo forzoso de personas extranjeras en el país
topic-fishing-forced-labor = Trabajo forzoso en la pesca
topic-transit-migrants-vulnerable = Riesgo para migrantes que cruzan el país
topic-official-complicity = Complicidad de policías y funcionarios
topic-traffickers-unpunished = Tratantes sin castigo
topic-factory-forced-labor = Trabajo forzoso en fábricas no registradas
topic-underage-soldiers = Menores de edad en las Fuerzas Armadas
topic-lgbti-vulnerability = Riesgo para personas LGBTI
topic-migrants-vulnerable = Riesgo para migrantes que se quedan en el país
topic-foreign-victims-identified = Víctimas extranjeras que contaron las autoridades
topic-river-sex-trafficking = Trata con fines de explotación sexual a la que se lleva a turistas en bote
topic-nationals-exploited-abroad = Explotación de nacionales en el exterior, de varios tipos o no indicado
topic-foreign-victims = Explotación de personas extranjeras en el país, de varios tipos o no indicado
topic-border-child-labor = Trabajo forzoso de niñas, niños y adolescentes cerca de una frontera

# Qué se pidió al Perú

asked-title = Qué se pidió al Perú sobre trabajo infantil
asked-whose = Otro informe, de otro departamento: las conclusiones sobre las peores formas de trabajo infantil del Departamento de Trabajo de EE. UU. No es el informe del Departamento de Estado sobre la trata, habla de todo trabajo infantil, y nada de él se cuenta con las afirmaciones del atlas.
asked-actions = Acciones que sugiere el Departamento de Trabajo
asked-actions-note = En nuestras propias palabras, según el archivo de datos del departamento de cada año. Que una acción ya no se pida no dice que se haya hecho.
asked-caption = Acciones sugeridas por el Departamento de Trabajo de EE. UU., por área y año del informe
asked-action = Acción
asked-said = se pide
asked-unsaid = no está en el archivo de ese año, que se leyó
asked-unseen = no se leyó el archivo de ese año: no se puede saber
asked-years = { $count ->
    [one] { $count } año: { $years }.
   *[other] { $count } años: { $years }.
}
asked-back = Volvió tras una pausa.
asked-still = Está en el último archivo leído ({ $year }).
asked-away = No está en los archivos leídos después de { $year }.
area-legal-framework = Marco legal
area-enforcement = Fiscalización y persecución penal
area-coordination = Coordinación
area-government-policies = Políticas públicas
area-social-programs = Programas sociales
assessments = La evaluación del Departamento de Trabajo, año por año
assessments-note = Evalúa lo que hizo el Gobierno contra las peores formas de trabajo infantil en un año. No dice cuánto hay.
assessment-caption = Evaluaciones del Departamento de Trabajo de EE. UU. por año del informe; los porcentajes son de niñas, niños y adolescentes que trabajan, de encuestas distintas, y no forman una serie
assessment-given = Evaluación
assessment-says = Qué dice
assessment-share = Niñas, niños y adolescentes que trabajan
assessment-working = { $percent } % de { $ages } años
assessment-inspectors = Inspectores del trabajo
assessment-inspections = Inspecciones del trabajo
assessment-unseen = no visto
advancement-significant = avance significativo
advancement-moderate = avance moderado
child-sectors = Dónde halla el Departamento de Trabajo a niñas, niños y adolescentes trabajando
child-sectors-note = El trabajo infantil no es trata: solo las últimas marcas dicen qué llama el propio documento trabajo forzoso o resultado de la trata. Los dos documentos se hicieron de maneras distintas; no se comparan.
sectors-caption = Actividades en el archivo del Departamento de Trabajo de EE. UU. para { $year }. { $note }
sectors-activity = Actividad
sectors-hazardous = Peligrosa según la ley peruana
sectors-limited = Evidencia limitada
sectors-forced_labor = Figura como trabajo forzoso
sectors-trafficking = Resultado de la trata
sectors-atlas = Sectores de este atlas que toca
activity-agriculture = Agricultura
activity-industry = Industria
activity-services = Servicios
activity-worst-forms = Peores formas incuestionables de trabajo infantil
extent-yes = sí
extent-partly = en parte
extent-sometimes = a veces
extent-no = sin marca
extent-not-stated = no indicado

# Codifíquelo usted

page-coding = Codifíquelo usted
coding-title = Codifíquelo usted: las oraciones antes de sus códigos
coding-what = Lea una oración, sepárela en afirmaciones y codifique cada una según las reglas. Después vea qué dicen los registros, en qué coinciden con usted y en qué no, y por qué razón. Las oraciones hablan de personas a las que se hace daño: aquí nada se califica.
coding-kept = Lo que usted codifica queda solo en esta sesión. No está en ninguna dirección ni en ningún archivo del servidor, y se pierde al cerrar o recargar la página: descárguelo como archivo para conservarlo.
coding-none = Este texto no tiene ninguna oración con afirmaciones.
coding-sentence = Oración { $number } ({ $place } de { $count })
coding-sentences = Oraciones con afirmaciones
coding-listed = Oración { $number }
coding-listed-coded = Oración { $number }, codificada
coding-text = Texto:
coding-statement = Afirmación %
coding-from = De la palabra
coding-to = a la palabra
coding-open = sin codificar
coding-add = Añadir una afirmación
coding-remove = Quitar la afirmación %
coding-compare = Comparar con los registros
coding-before = Oración anterior
coding-after = Oración siguiente
coding-compared = Qué dicen los registros
coding-count = { $count ->
    [one] Los registros toman esta oración como { $count } afirmación.
   *[other] Los registros separan esta oración en { $count } afirmaciones. Cada una se pone junto a la de usted que comparte más palabras con ella.
}
coding-nothing = Usted todavía no ha codificado nada de esta oración. Esto es lo que dicen los registros.
coding-record = Afirmación { $place }: registro { $finding }
coding-lacking = Usted no tiene ninguna afirmación con estas palabras. El manual separa una lista de sectores, sitios, destinos, medios, causas o actos, con una afirmación para cada uno; también separa lo general y lo que sigue a «including» o «such as».
coding-unmatched = Su afirmación sobre estas palabras no corresponde a ninguna de los registros, u otra de las suyas comparte más palabras con la misma:
coding-on-agree = Usted y el registro coinciden: «{ $record }».
coding-on-differ = Usted y el registro difieren: usted codificó «{ $yours }»; el registro dice «{ $record }».
coding-on-open = Usted lo dejó sin codificar; el registro dice «{ $record }».
coding-on-record = El registro dice «{ $record }».
coding-because = La razón según el manual: { $rules }
coding-because-yours = De lo que usted codificó además, dice: { $rules }
coding-rule = «{ $terms }»: { $rule }.
coding-said = Afirmación { $place }: usted y el registro coinciden en: { $agree }; difieren en: { $differ }; usted dejó sin codificar: { $open }.
coding-said-nothing = nada
coding-said-lacking = Afirmación { $place }: usted no tiene ninguna con sus palabras.
coding-others = Quienes codificaron viendo solo las oraciones y el manual:
coding-others-none = No se guarda ninguna otra codificación de esta oración.
coding-other-agrees = { $coder } coincide con el registro en todo lo anterior.
coding-other-differs = { $coder } difiere del registro: { $values }.
coding-other-lacks = { $coder } no tiene ninguna afirmación con estas palabras.
coding-academic-title = Codificaciones académicas de esta oración
coding-academic = La guía habla de ambas codificaciones y de dónde están sus datos. Aquí no se guarda ninguno de ellos.
coding-academic-none = No se conoce aquí ninguna codificación académica de este texto: no hay valor que comparar.
coding-denver-kept = La codificación de direcciones de la Universidad de Denver para el informe 2015 toma filas de esta oración. Sus valores no se guardan aquí, de modo que no se pueden comparar.
coding-denver-left = La codificación de direcciones de la Universidad de Denver para el informe 2015 no conserva nada de esta oración: no tiene valor que comparar. Sus reglas dejan fuera de las direcciones lo que queda dentro de un país, lo que tiene un solo extremo y lo que se dice de personas vulnerables.
coding-goist-read = Las conexiones entre países extraídas automáticamente por Goist, Chen y Boylan (2019) toman una de esta oración, del Perú a los Estados Unidos: una dirección desde el Perú. No tienen ningún otro valor para ella.
coding-goist-misread = Las conexiones entre países extraídas automáticamente por Goist, Chen y Boylan (2019) toman una de esta oración, del Perú a Brasil: una dirección desde el Perú, al parecer por leer mal que personas de terceros países pasan por él. No tienen ningún otro valor para ella.
coding-goist-left = Las conexiones entre países extraídas automáticamente por Goist, Chen y Boylan (2019) no toman ninguna de esta oración: no tienen valor que comparar.
coding-rules = Las reglas del manual de codificación
coding-rules-note = Son las reglas de lo que aquí se pide. La guía tiene el manual completo, en inglés.
coding-paper = { $count ->
    [one] { $count } oración para codificar
   *[other] { $count } oraciones para codificar
}
coding-paper-name = Nombre: ________________________
coding-paper-words = Palabras de la afirmación
codings = Sus codificaciones como archivo
codings-note = Una fila por cada una de sus afirmaciones, en CSV. Traiga el archivo de nuevo para continuar. Para una clase, ponga los archivos de todos en una carpeta: «python -m geodata agreement CARPETA/*.csv» dice, columna por columna, cuánto coinciden todos con los registros y entre sí. Un nombre o una seña distingue a quienes codifican; no tiene que ser su nombre real.
codings-name = Nombre en el archivo
codings-none = Todavía no hay nada codificado.
codings-download = Descargar sus codificaciones
codings-bring = Traer un archivo de codificaciones (reemplaza lo codificado aquí)
codings-large = El archivo es más grande que cualquier archivo de codificaciones. No se tomó nada.
codings-unread = El navegador no pudo leer el archivo. No se tomó nada.
codings-taken = { $count ->
    [one] Se tomó { $count } afirmación del archivo.
   *[other] Se tomaron { $count } afirmaciones del archivo.
}
codings-refused = { $count ->
    [one] No se tomó nada: el archivo tiene { $count } problema. Se dice, en inglés, con archivo, línea, columna y remedio.
   *[other] No se tomó nada: el archivo tiene { $count } problemas. Cada uno se dice, en inglés, con archivo, línea, columna y remedio.
}

# Las reglas del manual, como las dice la página para codificar

rule-silence = Tome lo que dice la oración y nada más. Lo que deja abierto es «no indicado», un valor como cualquier otro.
rule-lists = No multiplique las listas: «men, women, and children» son tres términos de una sola afirmación.
rule-split = Una lista de sectores, sitios, destinos, roles, medios, causas o actos se separa, con una afirmación para cada uno; también lo que sigue a «including» o «such as». Lo que el comienzo de la oración dice de todos vale para cada parte; lo que dice otra parte, no.
rule-back = Aquello a lo que remite una palabra cuenta solo para saber quién actúa. Ningún código se apoya en la oración anterior.
rule-particular = Lo particular prevalece sobre lo general: la producción de cocaína es solo tráfico ilícito de drogas.
rule-ages = Las víctimas «female» y «male» sin edad indicada son mujeres y niñas, hombres y niños.
rule-degrees = Los grados quedan en las palabras: «principally», «particularly», «often», «to a lesser extent» no tienen código.
rule-direction-into = personas de otros lugares son explotadas en el Perú
rule-direction-out_of = personas del Perú son explotadas en otros lugares; «Peru is a source»
rule-direction-within = hay explotación, en un perfil del Perú, y las palabras no cruzan ninguna frontera. Es el valor por defecto, no una afirmación de que todas las personas sean del Perú
rule-direction-through = personas cruzan el Perú camino a otro lugar
rule-direction-none = un riesgo sin lugar indicado, complicidad o impunidad, o lo que ocurre cerca de una frontera sin decir de qué lado
rule-exploitation-sex-trafficking = las palabras «sex trafficking»
rule-exploitation-sexual-exploitation = las palabras «sexual exploitation», «forced prostitution» o «coerced into prostitution», donde no se dice «sex trafficking»
rule-exploitation-child-sex-tourism = las palabras «child sex tourism», o turistas que pagan por sexo con niñas, niños o adolescentes
rule-exploitation-forced-labor = las palabras «forced labor» o «labor trafficking»; o que se obliga a personas adultas a hacer algún trabajo («forced begging»)
rule-exploitation-forced-child-labor = las palabras «forced child labor», o trabajo forzoso o mendicidad forzada solo de niñas, niños y adolescentes
rule-exploitation-servitude = las palabras «domestic servitude», «involuntary servitude», «bonded labor» o «debt bondage», donde a eso se somete a las personas
rule-exploitation-labor-exploitation = las palabras «labor exploitation», o niñas, niños o adolescentes vendidos o entregados en alquiler para trabajar
rule-exploitation-forced-criminality = trabajo forzoso en actividades delictivas; acompaña al trabajo forzoso de niñas, niños y adolescentes donde la oración habla de su trabajo forzoso; si dice que son «coerced or forced» a delinquir, o «recruited against their will», va solo
rule-exploitation-armed-recruitment = reclutamiento por un grupo armado, para combatir o para su comercio; menores de edad que sirven en las fuerzas armadas
rule-exploitation-vulnerability = personas vulnerables a una trata cuyo tipo no se indica
rule-exploitation-complicity = lo que hacen personas que no son las víctimas y que permite que la trata continúe
rule-exploitation-impunity = los tratantes quedan sin castigo, sin que se diga por obra de quién
rule-exploitation-not-stated = las personas «are exploited», y la oración no dice cómo
rule-sector = lo nombra la afirmación, sea como trabajo, como cercanía («near mining communities») o como lugar de un acto («bars or brothels»)
rule-sector-gold-mining = la palabra «gold»; también los «related services» de la minería de oro
rule-sector-mining = minería sin que se indique el metal
rule-sector-criminal-activities = actividades delictivas de tipo no indicado; también la falsificación
rule-sector-narcotics = la cocaína o el tráfico de drogas; producción, transporte y comercio por igual
rule-sector-armed-conflict = servir como combatiente
rule-sector-tourism = las palabras «child sex tourism»
rule-sector-nightlife = bares, clubes nocturnos, prostíbulos
rule-sector-manufacturing = fábricas
rule-sector-commerce = tiendas, supermercados, pequeños negocios
rule-sector-hospitality = hoteles, restaurantes
rule-sector-not-stated = la afirmación no nombra ningún sector
rule-group = de quienes habla la afirmación con ese nombre; en una de complicidad, quienes sufren el daño
rule-group-adults = personas adultas sin que se indique el sexo
rule-group-children = niñas, niños y adolescentes sin que se indique el sexo; los nombran «child sex tourism» y «forced child labor»
rule-group-foreign-nationals = de países «other», «neighboring» o «third», o de quienes se dice que son extranjeros; «and other countries» al final de una lista no nombra ningún grupo
rule-group-not-stated = la afirmación no nombra ningún grupo; «Peruvians» y «victims» no nombran ninguno
rule-modality-asserted = se dice como un hecho
rule-modality-reported = «reportedly», «there were reports», «officials and NGOs report»; también cada parte de una oración que empieza así y comparte el sujeto de ese comienzo, incluso tras un punto y coma
rule-modality-at-risk = «vulnerable to trafficking»; «may be subjected», una posibilidad y no un hecho; donde una oración dice «reportedly vulnerable» es un riesgo, no un hecho ocurrido

# La imagen

picture = Una imagen del mapa
picture-guide = «Llevar los datos», al inicio de cada página, dibuja el mapa de la vista como imagen: SVG, PDF o PNG, cuadrada o de 16 a 9, para diapositivas, papel y redes sociales. Con el mapa van el título, la frase que dice qué se muestra, los signos que lleva, la advertencia, la fuente y una escala; quien recorta la imagen se los quita a quien la lee. En una imagen no se puede abrir nada: las palabras que hay detrás de una marca están en el atlas, así que conviene dar el enlace con ella. Donde se comparte un enlace al atlas, la misma imagen puede aparecer a su lado.
picture-source = { $count ->
    [0] Ningún documento de los registros dice lo que se pide.
    [one] Fuente: { $documents }.
   *[other] { $count } fuentes: { $documents }.
}
picture-made = Mapa: este atlas, versión de los datos { $version }, tomado el { $day }.
picture-scale = { $km } km en el centro del Perú
picture-nothing = Ninguna afirmación coincide, por lo que no se dibuja nada. Un mapa vacío no es un país seguro.

# La ficha de un lugar

page-place = Todo sobre un lugar
dossier-title = Todo lo que hay en los registros sobre un lugar
dossier-whose = { $kind }. Todas las ediciones y todas las voces que hay en estos registros, cada una con su nombre; los filtros del atlas no se aplican. Se cuentan afirmaciones, nunca víctimas. Lo que no está aquí puede estar en lo que no se vio.
dossier-wider = No se cuenta aquí, porque no nombra el lugar: lo que se dice de zonas más amplias que lo abarcan ({ $names }).
dossier-untied = En estos registros ninguna afirmación está vinculada a este departamento en sí. Los capítulos y documentos que no se vieron pueden nombrarlo.
dossier-map = Mostrarlo en el mapa, en todas las ediciones y voces
dossier-all = Una ficha de cada lugar: quién lo nombra, para qué y si se vio el pasaje
dossier-mark = Todo sobre este lugar, en una página
dossier-part-statements = Afirmaciones
dossier-statements-caption = Afirmaciones vinculadas a { $name }, cada voz por separado, primero la edición más antigua; cada una lleva a su tarjeta
dossier-statements-caption-within = Afirmaciones vinculadas a { $name } o a un lugar dentro, cada voz por separado, primero la edición más antigua; cada una lleva a su tarjeta
dossier-group = { $place }: { $voice }, { $basis } ({ $count })
dossier-topic = Tema
dossier-summary = En nuestras palabras
dossier-firmly = Con qué firmeza
dossier-part = Su papel
dossier-read = Grado, y qué se leyó
dossier-quoted = { $grade }; con cita textual; perfil visto: { $seen }
dossier-told = { $grade }; en nuestras palabras; perfil visto: { $seen }
dossier-part-documents = Documentos que lo nombran para un tema
dossier-documents-caption = Aparte del informe: por lugar y tema, primero el mejor documento. Un pasaje que no se leyó se conoce por un título o por el relato de otros.
dossier-document = Documento
dossier-grade = Grado
dossier-says = Qué dice del lugar
dossier-passage = Pasaje
dossier-part-seen = Qué ediciones lo nombran, y qué se vio
dossier-seen-caption = En el informe de cada edición; lo que este atlas añadió de otros documentos no es nombrar. Sobre cada columna: cuánto se vio del perfil del Perú.
dossier-own = El capítulo sobre el Perú nombra: { $place }
dossier-seen-full = El perfil del Perú se vio completo en { $editions }.
dossier-seen-partial = Visto en parte, de modo que puede nombrar el lugar en otra parte: { $editions }.
dossier-seen-none = Perfil no visto, de modo que no se puede saber: { $editions }.
dossier-chapters = Qué se vio de los capítulos sobre este país:
chapter-note = { $edition } ({ $seen }): { $note }
dossier-part-pairs = Flujos contados desde ambos extremos
dossier-part-complaints = Denuncias por distrito judicial
dossier-others = Otros lugares
dossier-kind-country = Países
dossier-kind-department = Departamentos del Perú
dossier-kind-city = Ciudades
dossier-kind-town = Localidades
dossier-kind-zone = Zonas
dossier-kind-area = Áreas
dossier-kind-group = Varios países nombrados juntos
dossier-kind-elsewhere = En el exterior, sin precisar

# Paso a paso por las ediciones

steps = Edición
steps-keys = Las teclas [ y ] llevan a la edición anterior y a la siguiente.
steps-frames = Marco de rayas: perfil visto en parte; de puntos: no visto; sin marco: no se leyó ninguna afirmación en estas voces.
steps-closed = { $edition }; no se leyó ninguna afirmación en las voces que se muestran
steps-changed = Entre las ediciones { $first } y { $last }, en el capítulo sobre el Perú, sean cuales sean los filtros: { $parts }.
steps-same = no hay nada nuevo, ausente ni cambiado
steps-new-topics = nuevo en { $edition }: { $named }
steps-gone-topics = ya no está en { $edition }: { $named }
steps-changed-topics = en ambas, con otra certeza, otro lugar u otro grupo: { $named }
steps-more = { $named } y { $count } más
steps-unknown = Entre las ediciones { $first } y { $last } no se puede saber qué es nuevo, qué ya no está ni qué cambió en el capítulo sobre el Perú; no se vieron completas: { $editions }.
steps-others = Entre las ediciones { $first } y { $last } no se puede saber qué cambió en los capítulos de otros países: no se vieron todos.

# Lo que se vio de capítulos y años

notes-chapters = Qué se vio de cada capítulo, y qué no
notes-chapters-caption = Todos los capítulos que se leyeron o se buscaron, primero los del Perú. Un capítulo que no está en la lista no se buscó.
notes-years = Qué se leyó del comienzo de cada edición
notes-years-caption = El comienzo del capítulo sobre el Perú de cada edición, donde se leyó: el nivel y lo que lo matiza
notes-seen = Cuánto de su perfil
notes-names = Nombra al Perú
notes-names-yes = sí
notes-names-no = no; leído completo
notes-names-unknown = no se puede saber
notes-day = Leído o buscado el
notes-note = Nota
notes-document = Qué se leyó
