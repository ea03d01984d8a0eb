# Words of the interface, English. Quotes and names of documents come from the records.

title = Human trafficking in Peru
other-language = Español
page-atlas = Atlas
page-read = Read the report
page-guide = How to misread this map

# The sentence that says what is shown

shown-all = { $total ->
    [one] { $total } statement
   *[other] All { $total } statements
}
shown-some = { $shown } of { $total } statements: { $filters }
shown-none = No statement of { $total } matches: { $filters }
shown-none-cure = Remove a filter, or reset them all.
filter-text = “{ $text }”
reset = Reset filters
filters-set = { $count ->
    [0] Filters
   *[other] Filters · { $count }
}
search = Search the words
search-placeholder = for example: gold, police
unknown-value = The link asks for { $value } under { $facet }, which these records do not have. It is left out.
unknown-key = The link has a part named { $key }, which this atlas does not know. It is left out.
unknown-selection = The link asks for { $value }, which these records do not have. Nothing is selected.
unknown-language = The link asks for the language { $value }. This atlas speaks English and Spanish.

# Facets

facet-direction = Direction
facet-sector = Sector
facet-group = Victim group
facet-exploitation = Exploitation
facet-means = Means
facet-modality = How firmly it is said
facet-basis = How the place is known
facet-place = Place

direction-into = into Peru
direction-out_of = out of Peru
direction-within = within Peru
direction-through = through Peru
direction-none = no direction

sector-gold-mining = gold mining
sector-mining = mining, metal not stated
sector-logging = logging
sector-agriculture = agriculture
sector-brick-making = brick-making
sector-informal-sector = informal sector
sector-domestic-service = domestic service
sector-fishing = fishing
sector-begging = begging
sector-street-vending = street vending
sector-criminal-activities = criminal activities
sector-narcotics = narcotics
sector-armed-conflict = armed conflict
sector-tourism = tourism
sector-nightlife = bars, nightclubs, brothels
sector-not-stated = sector not stated

group-women = women
group-men = men
group-adults = adults
group-girls = girls
group-boys = boys
group-children = children
group-indigenous = indigenous people
group-migrants = migrants
group-foreign-nationals = foreign nationals
group-not-stated = group not stated

exploitation-sex-trafficking = sex trafficking
exploitation-child-sex-tourism = child sex tourism
exploitation-forced-labor = forced labor
exploitation-forced-child-labor = forced child labor
exploitation-forced-criminality = forced criminality
exploitation-armed-recruitment = recruitment by an armed group
exploitation-vulnerability = vulnerability
exploitation-complicity = complicity
exploitation-not-stated = exploitation of no stated kind

letter-sex-trafficking = S
letter-child-sex-tourism = T
letter-forced-labor = L
letter-forced-child-labor = C
letter-forced-criminality = K
letter-armed-recruitment = R
letter-vulnerability = V
letter-complicity = P
letter-not-stated = N

means-abuse-of-vulnerability = abuse of vulnerability
means-deception = deception
means-restriction-of-movement = restriction of movement
means-isolation = isolation
means-physical-violence = physical and sexual violence
means-intimidation-and-threats = intimidation and threats
means-retention-of-documents = retention of identity documents
means-withholding-of-wages = withholding of wages
means-debt-bondage = debt bondage
means-abusive-conditions = abusive working and living conditions
means-excessive-overtime = excessive overtime
means-not-stated = means not stated

actor-miners = miners
actor-police = police
actor-officials = officials
actor-armed-group = armed group
actor-traffickers = traffickers
actor-nightlife-owners = nightclub and brothel owners
actor-not-stated = nobody named

modality-asserted = asserted
modality-reported = reported
modality-at-risk = at risk

basis-named = named in the report
basis-area = named as an area only
basis-unnamed = not named in the report
basis-curated = located by curators

role-site = where it happens
role-origin = where people are from
role-transit = where they pass
role-destination = where they are taken or found

# The four flow panels

panel-into = Into Peru
panel-out_of = Out of Peru
panel-within = Within Peru
panel-through = Through Peru
panel-count = { $count ->
    [one] { $count } statement
   *[other] { $count } statements
}
panel-partners = Places
panel-sectors = Sectors
panel-groups = Groups
panel-nothing = none named
panel-more = { $names } +{ $count }
panel-filter = Show only statements { $direction }
panel-unfilter = Show statements of every direction

# The map

map-name = Map of the statements
map-loading = The outlines could not be read. The statements stand in the list and the table.
legend = Legend
legend-caveat = Marks and numbers count statements in a report, never victims.
legend-places = Marks: how the place is known
legend-disc = city named in the report
legend-area = area named, no outline given
legend-halo = neighboring countries, not named
legend-ring = located by curators
legend-pill = country or group of countries
legend-edge = beyond the map’s edge
legend-arrows = Arrows: what is said, how firmly
legend-other = vulnerability and others
legend-arrow-note = An arrow is no route.
background = Background
background-own = Drawn outlines, no other server
background-street = Street map: asks the server of { $provider }
background-imagery = Satellite picture: asks the server of { $provider }
zoom-in = Zoom in
zoom-out = Zoom out
home = Show all of Peru
statement-count = { $count ->
    [one] { $count } statement
   *[other] { $count } statements
}
mark-label = { $name }: { $count ->
    [one] { $count } statement
   *[other] { $count } statements
}, { $basis }
arrow-label = From { $origin } to { $destination }: { $exploitation }, { $count ->
    [one] { $count } statement
   *[other] { $count } statements
}, { $modality }
land-EC = Ecuador
land-CO = Colombia
land-BR = Brazil
land-BO = Bolivia
land-CL = Chile

# The statements

statements-all = Statements shown
statements-one = The statement
statements-hint = Choose a mark or an arrow on the map to read its statements.
statements-clear = Show all
statements-more = { $count ->
    [one] Show { $count } more
   *[other] Show { $count } more
}
statements-gone = The current filters leave no statement at this mark.
statement-source = { $title }, sentence { $sentence }
statement-read = Read it in the report
statement-map = Show it on the map
statement-place = { $name }: { $basis }
statement-evidence = Second source
statement-undated = no date
statement-groups = Groups
statement-sectors = Sectors
statement-actors = Named besides those harmed
statement-means = Means

# Matrix, tray, table

rest = Below: sectors and victim groups, statements without a place, words to quote, table and download

matrix = Sectors and victim groups
matrix-note = Number of statements that name both. A statement that names two groups counts under each. Choose a cell to filter.
matrix-count = statements
matrix-alt = Table of sectors by victim groups with the number of statements that name both
tray = Tied to nothing finer than Peru
tray-note = { $count ->
    [0] Every statement shown has a place finer than Peru, or a partner abroad.
    [one] { $count } of { $shown } statements shown names no place that a map could point to. It is part of the report all the same.
   *[other] { $count } of { $shown } statements shown name no place that a map could point to. They are part of the report all the same.
}
table = Statements as a table
table-download = Download as CSV
table-note = One row per statement and location, as filtered. Source: US Department of State, Trafficking in Persons Report 2015, Peru, a US government work. Locations: GeoNames (CC BY 4.0), INEI, Natural Earth. Statements are counted, never victims.
arrows-list = Arrows in words
column-finding = Statement
column-sentence = Sentence
column-quote = Quote
column-summary = In the curators’ words
column-exploitation = Exploitation
column-direction = Direction
column-sectors = Sectors
column-groups = Victim groups
column-modality = How firmly
column-places = Places

# Broken records

broken = The records hold { $count ->
    [one] { $count } problem
   *[other] { $count } problems
}
broken-note = Nothing is shown until they are mended: a wrong record is worse than none. Each line says the file, the line, the column and the cure where one is known.

# Read the report

read-title = The report, sentence by sentence
read-coverage = { $covered } of { $sentences } sentences, { $statements } statements, { $located } located finer than Peru
read-hint = Choose a quote to see its statement and its marks, or a mark to see its words. Filters dim what does not match.
read-boilerplate = A line of the web page that the text was copied from; not part of the report.
quote-label = { $exploitation }, { $modality }: “{ $quote }”
quoted = “{ $quote }”
indicators = Indicators of forced labor
indicators-note = The 11 indicators of the International Labour Organization. A lit one has its words in the text. “Not mentioned” says that the text is silent, not that it does not happen.
indicator-silent = not mentioned
enablers = Who enables it
enablers-note = What miners, police and officials do, by the source’s own firmness. Flow maps leave these statements out, because they have no route.

# Say it safely

safe = Say it safely
safe-note = One sentence for the view as filtered, attributed and hedged, ready to copy.
safe-report = the US State Department’s { $year } Trafficking in Persons Report on Peru
safe-asserted = According to { $report }, { $summary }
safe-reported = As reported in { $report }, and not established by it, { $summary }
safe-at-risk = According to { $report }, which speaks here of a risk and not of an event, { $summary }
safe-several = In { $report }, { $count ->
    [one] { $count } statement matches
   *[other] { $count } statements match
} “{ $filters }”: { $parts }.
safe-all = By this atlas’s reading, { $report } makes { $count ->
    [one] { $count } statement
   *[other] { $count } statements
} on trafficking: { $parts }.
safe-count-asserted = { $count ->
    [one] { $count } statement is asserted by the report
   *[other] { $count } statements are asserted by the report
}
safe-count-reported = { $count ->
    [one] { $count } statement is only reported, on the word of others
   *[other] { $count } statements are only reported, on the word of others
}
safe-count-at-risk = { $count ->
    [one] { $count } statement speaks of people at risk, not of events
   *[other] { $count } statements speak of people at risk, not of events
}
safe-citation = ({ $publisher }, { $title }, { $count ->
    [one] sentence { $numbers }
   *[other] sentences { $numbers }
}; { $link })
safe-unsaid = What not to say
unsaid-number = It gives no number of victims.
unsaid-mines = It does not name the mines.
unsaid-countries = It does not name the other or neighboring countries.
unsaid-curated = It does not name the places that curators located.
unsaid-reported = It does not vouch for what it only reports.
unsaid-at-risk = It does not say that those at risk were trafficked.

# Questions people bring

presets = Questions people bring
preset-mining = What does it say about mining?
preset-children = What does it say about children?
preset-leaving = Who is taken out of Peru?
preset-coming = Who is brought into Peru?
preset-enabling = Who enables it?
preset-places = Where does it name a place?

# How to misread this map

guide-title = How to misread this map
misread-empty = An empty area is not a safe one
misread-empty-why = The report names few places. Where the map shows nothing, the report says nothing, and that is all it shows.
misread-more = More statements are not more victims
misread-more-why = A number on a mark counts sentences or parts of sentences. One statement may stand for one person or for thousands; the report does not say.
misread-arrow = An arrow is not a route
misread-arrow-why = It joins where people are from with where the report says that they are found. Nobody traveled along its curve, and its width is the same for all.
misread-mark = A mark is not a site
misread-mark-why = It stands at the middle of a city, a town or a label. A dashed ring is a place that curators added from a second document; the report does not name it.
misread-year = 2015 is not today
misread-year-why = The report was published in 2015. What has changed since is not in it.
misread-census = A government’s report is not a census
misread-census-why = It holds what one government gathered, in part from officials, organizations and victims, as the text itself says. What nobody told is missing.
others = How others coded this
others-intro = Two academic codings start from the same paragraph and come to other maps. Both are cited here; none of their data is held.
others-denver = The University of Denver’s coding of directions in the 2015 report keeps 6 rows for Peru, from sentences 5 and 11 only. Its rules leave out what stays inside a country, what has one end only, and what is said of the vulnerable, and code “may” as “does”. So the mines, the child sex tourism and the migrants on the way to Brazil are not in it. The sentences that it keeps are these:
others-goist = The automatic edge list of Goist, Chen and Boylan (“Reconstructing and Analyzing the Transnational Human Trafficking Network”, 2019) has two edges that begin in Peru: to the United States, which sentence 11 says, and to Brazil. The second is apparently a misreading of the sentence about people from third countries who cross Peru:
sources = Sources
sources-note = Grade A is official or intergovernmental, B a specialist organization or research, C press. Grade D is never used as evidence.
column-source = Source
column-publisher = Publisher
column-year = Year
column-grade = Grade
column-profile = Profile seen
column-note = Note
column-link = Link
profile-full = full
profile-partial = in part
profile-none = not seen
cite = How to cite
cite-how = Cite the report for its words: US Department of State, Trafficking in Persons Report 2015, Peru, sentence N. Cite this atlas, with the date on which you used it, for codes and locations.
codebook = Codebook and method
codebook-note = The rules by which the records are made, as the people who make them read it.
