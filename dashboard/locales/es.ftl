# Palabras de la interfaz, español. Las citas y los títulos de documentos vienen de los registros.

title = Trata de personas en el Perú
subtitle = Lo que dice el informe 2015 del Departamento de Estado de EE. UU., oración por oración
language-name = Español
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
filters = Filtros
filters-set = { $count ->
    [0] Filtros
   *[other] Filtros · { $count }
}
search = Buscar en las palabras
search-placeholder = por ejemplo: oro, policía
unknown-value = El enlace pide { $value } en { $facet }, que no existe en estos registros. Se deja de lado.
unknown-key = El enlace tiene una parte llamada { $key }, que este atlas no conoce. Se deja de lado.
unknown-page-value = El enlace pide { $value }, que no está en el mapa con estos filtros. No hay nada seleccionado.
nothing-matches = sin coincidencias con los otros filtros

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
beyond = { $name } (más allá del borde del mapa)
ocean = Océano Pacífico

# Las afirmaciones

statements-all = Afirmaciones mostradas
statements-at = { $name }
statements-one = Una afirmación
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
statement-in-words = En palabras de los curadores

# Matriz, bandeja, tabla

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
