# Palabras de la interfaz, español. Las citas y los títulos de documentos vienen de los registros.

title = Trata de personas en el Perú
other-language = English
page-atlas = Atlas
page-read = Leer el informe
page-guide = Cómo malinterpretar este mapa

# La oración que dice qué se muestra

shown-all = { $total ->
    [one] { $total } afirmación
   *[other] Las { $total } afirmaciones
}
shown-some = { $shown } de { $total } afirmaciones: { $filters }
shown-none = Ninguna de las { $total } afirmaciones coincide: { $filters }
shown-none-cure = Quite un filtro o restablézcalos todos.
filter-text = «{ $text }»
reset = Restablecer filtros
filters-set = { $count ->
    [0] Filtros
   *[other] Filtros · { $count }
}
search = Buscar en las palabras
search-placeholder = por ejemplo: oro, policía
unknown-value = El enlace pide { $value } en { $facet }, que no existe en estos registros. Se deja de lado.
unknown-key = El enlace tiene una parte llamada { $key }, que este atlas no conoce. Se deja de lado.
unknown-selection = El enlace pide { $value }, que no existe en estos registros. No hay nada seleccionado.
unknown-language = El enlace pide el idioma { $value }. Este atlas habla español e inglés.

# Facetas

facet-direction = Dirección
facet-sector = Sector
facet-group = Grupo de víctimas
facet-exploitation = Explotación
facet-means = Medios
facet-modality = Con qué firmeza se dice
facet-basis = Cómo se conoce el lugar
facet-place = Lugar

direction-into = hacia el Perú
direction-out_of = desde el Perú
direction-within = dentro del Perú
direction-through = a través del Perú
direction-none = sin dirección

sector-gold-mining = minería de oro
sector-mining = minería, metal no indicado
sector-logging = tala
sector-agriculture = agricultura
sector-brick-making = fabricación de ladrillos
sector-informal-sector = sector informal
sector-domestic-service = servicio doméstico
sector-fishing = pesca
sector-begging = mendicidad
sector-street-vending = venta ambulante
sector-criminal-activities = actividades delictivas
sector-narcotics = narcotráfico
sector-armed-conflict = conflicto armado
sector-tourism = turismo
sector-nightlife = bares, clubes nocturnos, prostíbulos
sector-not-stated = sector no indicado

group-women = mujeres
group-men = hombres
group-adults = adultos
group-girls = niñas
group-boys = niños varones
group-children = niños y niñas
group-indigenous = indígenas
group-migrants = migrantes
group-foreign-nationals = personas extranjeras
group-not-stated = grupo no indicado

exploitation-sex-trafficking = trata sexual
exploitation-child-sex-tourism = turismo sexual infantil
exploitation-forced-labor = trabajo forzoso
exploitation-forced-child-labor = trabajo infantil forzoso
exploitation-forced-criminality = criminalidad forzada
exploitation-armed-recruitment = reclutamiento por un grupo armado
exploitation-vulnerability = vulnerabilidad
exploitation-complicity = complicidad
exploitation-not-stated = explotación de tipo no indicado

letter-sex-trafficking = S
letter-child-sex-tourism = T
letter-forced-labor = F
letter-forced-child-labor = I
letter-forced-criminality = K
letter-armed-recruitment = R
letter-vulnerability = V
letter-complicity = C
letter-not-stated = N

means-abuse-of-vulnerability = abuso de la vulnerabilidad
means-deception = engaño
means-restriction-of-movement = restricción de movimiento
means-isolation = aislamiento
means-physical-violence = violencia física y sexual
means-intimidation-and-threats = intimidación y amenazas
means-retention-of-documents = retención de documentos de identidad
means-withholding-of-wages = retención de salarios
means-debt-bondage = servidumbre por deudas
means-abusive-conditions = condiciones de trabajo y de vida abusivas
means-excessive-overtime = horas extra excesivas
means-not-stated = medios no indicados

actor-miners = mineros
actor-police = policías
actor-officials = funcionarios
actor-armed-group = grupo armado
actor-traffickers = tratantes
actor-nightlife-owners = dueños de clubes nocturnos y prostíbulos
actor-not-stated = no se nombra a nadie

modality-asserted = afirmado
modality-reported = según informes
modality-at-risk = en riesgo

basis-named = nombrado en el informe
basis-area = nombrado solo como zona
basis-unnamed = no nombrado en el informe
basis-curated = ubicado por los curadores

role-site = donde ocurre
role-origin = de donde son las personas
role-transit = por donde pasan
role-destination = adonde son llevadas o donde se encuentran

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
panel-groups = Grupos
panel-nothing = ninguno nombrado
panel-more = { $names } +{ $count }
panel-filter = Mostrar solo las afirmaciones { $direction }
panel-unfilter = Mostrar las afirmaciones de toda dirección

# El mapa

map-name = Mapa de las afirmaciones
map-loading = No se pudieron leer los contornos. Las afirmaciones están en la lista y en la tabla.
legend = Leyenda
legend-caveat = Las marcas y los números cuentan afirmaciones de un informe, nunca víctimas.
legend-places = Marcas: cómo se conoce el lugar
legend-disc = ciudad nombrada en el informe
legend-area = zona nombrada, sin contorno
legend-halo = países vecinos, sin nombrar
legend-ring = ubicado por los curadores
legend-pill = país o grupo de países
legend-edge = más allá del borde del mapa
legend-arrows = Flechas: qué se dice, con qué firmeza
legend-other = vulnerabilidad y otros
legend-arrow-note = Una flecha no es una ruta.
background = Fondo
background-own = Contornos dibujados, ningún otro servidor
background-street = Mapa de calles: consulta el servidor de { $provider }
background-imagery = Imagen de satélite: consulta el servidor de { $provider }
zoom-in = Acercar
zoom-out = Alejar
home = Mostrar todo el Perú
statement-count = { $count ->
    [one] { $count } afirmación
   *[other] { $count } afirmaciones
}
mark-label = { $name }: { $count ->
    [one] { $count } afirmación
   *[other] { $count } afirmaciones
}, { $basis }
arrow-label = De { $origin } a { $destination }: { $exploitation }, { $count ->
    [one] { $count } afirmación
   *[other] { $count } afirmaciones
}, { $modality }
land-EC = Ecuador
land-CO = Colombia
land-BR = Brasil
land-BO = Bolivia
land-CL = Chile

# Las afirmaciones

statements-all = Afirmaciones mostradas
statements-one = La afirmación
statements-hint = Elija una marca o una flecha del mapa para leer sus afirmaciones.
statements-clear = Mostrar todas
statements-more = { $count ->
    [one] Mostrar { $count } más
   *[other] Mostrar { $count } más
}
statements-gone = Los filtros actuales no dejan ninguna afirmación en esta marca.
statement-source = { $title }, oración { $sentence }
statement-read = Leerla en el informe
statement-map = Verla en el mapa
statement-place = { $name }: { $basis }
statement-evidence = Segunda fuente
statement-undated = sin fecha
statement-groups = Grupos
statement-sectors = Sectores
statement-actors = Nombrados además de las personas afectadas
statement-means = Medios

# Matriz, bandeja, tabla

rest = Más abajo: sectores y grupos de víctimas, afirmaciones sin lugar, palabras para citar, tabla y descarga

matrix = Sectores y grupos de víctimas
matrix-note = Número de afirmaciones que nombran ambos. Una afirmación que nombra dos grupos cuenta en cada uno. Elija una celda para filtrar.
matrix-count = afirmaciones
matrix-alt = Tabla de sectores por grupos de víctimas con el número de afirmaciones que nombran ambos
tray = Sin lugar más preciso que el Perú
tray-note = { $count ->
    [0] Toda afirmación mostrada tiene un lugar más preciso que el Perú, o un país asociado.
    [one] { $count } de las { $shown } afirmaciones mostradas no nombra un lugar que un mapa pueda señalar. Igual es parte del informe.
   *[other] { $count } de las { $shown } afirmaciones mostradas no nombran un lugar que un mapa pueda señalar. Igual son parte del informe.
}
table = Afirmaciones en una tabla
table-download = Descargar en CSV
table-note = Una fila por afirmación y ubicación, según los filtros. Fuente: Departamento de Estado de EE. UU., Trafficking in Persons Report 2015, Perú, obra del gobierno de EE. UU. Ubicaciones: GeoNames (CC BY 4.0), INEI, Natural Earth. Se cuentan afirmaciones, nunca víctimas.
arrows-list = Las flechas en palabras
column-finding = Afirmación
column-sentence = Oración
column-quote = Cita
column-summary = En palabras de los curadores
column-exploitation = Explotación
column-direction = Dirección
column-sectors = Sectores
column-groups = Grupos de víctimas
column-modality = Con qué firmeza
column-places = Lugares

# Registros con problemas

broken = Los registros tienen { $count ->
    [one] { $count } problema
   *[other] { $count } problemas
}
broken-note = No se muestra nada hasta corregirlos: un registro errado es peor que ninguno. Cada línea dice el archivo, la línea, la columna y el remedio si se conoce.

# Leer el informe

read-title = El informe, oración por oración
read-coverage = { $covered } de { $sentences } oraciones, { $statements } afirmaciones, { $located } con lugar más preciso que el Perú
read-hint = Elija una cita para ver su afirmación y sus marcas, o una marca para ver sus palabras. Los filtros atenúan lo que no coincide.
read-boilerplate = Una línea de la página web de la que se copió el texto; no es parte del informe.
quote-label = { $exploitation }, { $modality }: «{ $quote }»
quoted = «{ $quote }»
indicators = Indicadores de trabajo forzoso
indicators-note = Los 11 indicadores de la Organización Internacional del Trabajo. El que está encendido tiene sus palabras en el texto. «No mencionado» dice que el texto calla, no que no ocurra.
indicator-silent = no mencionado
enablers = Quién lo permite
enablers-note = Lo que hacen mineros, policías y funcionarios, con la firmeza de la propia fuente. Los mapas de flujos dejan fuera estas afirmaciones, porque no tienen ruta.

# Decirlo con cuidado

safe = Decirlo con cuidado
safe-note = Una oración para la vista filtrada, con su fuente y su cautela, lista para copiar.
safe-report = el informe { $year } sobre la trata de personas del Departamento de Estado de EE. UU., capítulo del Perú
safe-asserted = Según { $report }, { $summary }
safe-reported = Según informes que recoge { $report }, sin que este los dé por probados, { $summary }
safe-at-risk = Según { $report }, que aquí habla de un riesgo y no de un hecho, { $summary }
safe-several = En { $report }, { $count ->
    [one] { $count } afirmación coincide
   *[other] { $count } afirmaciones coinciden
} con «{ $filters }»: { $parts }.
safe-all = Según la lectura de este atlas, { $report } hace { $count ->
    [one] { $count } afirmación
   *[other] { $count } afirmaciones
} sobre la trata: { $parts }.
safe-count-asserted = { $count ->
    [one] { $count } afirmación la hace el propio informe
   *[other] { $count } afirmaciones las hace el propio informe
}
safe-count-reported = { $count ->
    [one] { $count } afirmación se basa solo en informes de otros
   *[other] { $count } afirmaciones se basan solo en informes de otros
}
safe-count-at-risk = { $count ->
    [one] { $count } afirmación habla de personas en riesgo, no de hechos
   *[other] { $count } afirmaciones hablan de personas en riesgo, no de hechos
}
safe-citation = ({ $publisher }, { $title }, { $count ->
    [one] oración { $numbers }
   *[other] oraciones { $numbers }
}; { $link })
safe-unsaid = Qué no decir
unsaid-number = No da ningún número de víctimas.
unsaid-mines = No nombra las minas.
unsaid-countries = No nombra los otros países ni los países vecinos.
unsaid-curated = No nombra los lugares que ubicaron los curadores.
unsaid-reported = No da por cierto lo que solo recoge de otros.
unsaid-at-risk = No dice que quienes están en riesgo fueran víctimas de trata.

# Preguntas que trae la gente

presets = Preguntas que trae la gente
preset-mining = ¿Qué dice de la minería?
preset-children = ¿Qué dice de los niños y niñas?
preset-leaving = ¿A quiénes llevan fuera del Perú?
preset-coming = ¿A quiénes traen al Perú?
preset-enabling = ¿Quién lo permite?
preset-places = ¿Dónde nombra un lugar?

# Cómo malinterpretar este mapa

guide-title = Cómo malinterpretar este mapa
misread-empty = Una zona vacía no es una zona segura
misread-empty-why = El informe nombra pocos lugares. Donde el mapa no muestra nada, el informe no dice nada, y eso es todo lo que muestra.
misread-more = Más afirmaciones no son más víctimas
misread-more-why = El número de una marca cuenta oraciones o partes de oraciones. Una afirmación puede tratar de una persona o de miles; el informe no lo dice.
misread-arrow = Una flecha no es una ruta
misread-arrow-why = Une el lugar de origen de las personas con el lugar donde el informe dice que se encuentran. Nadie viajó por su curva, y su ancho es igual en todas.
misread-mark = Una marca no es un sitio
misread-mark-why = Está en el centro de una ciudad, de un pueblo o de un rótulo. Un anillo discontinuo es un lugar que los curadores añadieron con un segundo documento; el informe no lo nombra.
misread-year = 2015 no es hoy
misread-year-why = El informe se publicó en 2015. Lo que cambió después no está en él.
misread-census = El informe de un gobierno no es un censo
misread-census-why = Contiene lo que un gobierno reunió, en parte de funcionarios, organizaciones y víctimas, como dice el propio texto. Falta lo que nadie contó.
others = Cómo lo codificaron otros
others-intro = Dos codificaciones académicas parten del mismo párrafo y llegan a otros mapas. Aquí se citan las dos; no se guarda ninguno de sus datos.
others-denver = La codificación de direcciones de la Universidad de Denver para el informe 2015 conserva 6 filas del Perú, solo de las oraciones 5 y 11. Sus reglas dejan fuera lo que queda dentro de un país, lo que tiene un solo extremo y lo que se dice de personas vulnerables, y codifican «puede» como «hace». Por eso no están las minas, el turismo sexual infantil ni los migrantes camino a Brasil. Las oraciones que conserva son estas:
others-goist = La lista automática de aristas de Goist, Chen y Boylan («Reconstructing and Analyzing the Transnational Human Trafficking Network», 2019) tiene dos que empiezan en el Perú: hacia los Estados Unidos, que lo dice la oración 11, y hacia Brasil. La segunda parece una mala lectura de la oración sobre personas de terceros países que cruzan el Perú:
sources = Fuentes
sources-note = El grado A es oficial o intergubernamental, B una organización especializada o investigación, C prensa. El grado D nunca sirve de prueba.
column-source = Fuente
column-publisher = Editor
column-year = Año
column-grade = Grado
column-profile = Perfil visto
column-note = Nota
column-link = Enlace
profile-full = completo
profile-partial = en parte
profile-none = no visto
cite = Cómo citar
cite-how = Cite el informe por sus palabras: US Department of State, Trafficking in Persons Report 2015, Peru, oración N. Cite este atlas, con la fecha en que lo usó, por los códigos y las ubicaciones.
codebook = Libro de códigos y método
codebook-note = Las reglas con que se hacen los registros, tal como las leen quienes los hacen, en inglés.
