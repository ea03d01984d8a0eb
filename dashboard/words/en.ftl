# Words of the interface, English. Quotes and names of documents come from the records.

title = What the US State Department’s { $year } report says about human trafficking in Peru
title-other = What { $document } says about human trafficking in Peru
tab-title = Human trafficking in Peru: what the US State Department reports
whose-words = { $statements } statements read from the profile of Peru ({ $sentences } sentences) in the { $report }, { $publisher }. Statements are counted, never victims.
title-several = What the US State Department’s reports say about human trafficking in Peru
whose-words-wider = { $total ->
    [one] { $total } statement
   *[other] { $total } statements
} of { $editions }: { $parts }. { $quoted } quoted; { $told } told in our own words. Statements are counted, never victims.
whose-own-chapter = Edition { $edition }, Peru’s own chapter
whose-other-chapter = Edition { $edition }, chapter on { $country }
whose-other-publisher = Another publisher: { $publisher }, { $edition }
whose-digest = Digest by { $publisher } of the chapter on { $country }, { $edition }
voices = { $parts } ({ $editions })
voices-own-chapter = { $count } in Peru’s own chapter
voices-other-chapter = { $count } in other countries’ chapters
voices-other-publisher = { $count } by other publishers
others-switch = Also what other countries’ chapters of these editions say of Peru ({ $count })
other-language = Español
page-atlas = Atlas
page-read = Read the report
page-years = Over the years
page-asked = What was asked of Peru
page-guide = How not to misread this map

# Around the page

around-skip-main = Skip to the content
around-skip-map = Skip to the map
around-filters = Filters
around-pages = Pages
around-menu = Main menu
around-filters-close = Close the filters
around-sentence = What is shown
around-filters-open = Open the filters

# The sentence that says what is shown

shown-all = { $total ->
    [one] { $total } statement
   *[other] All { $total } statements
}
scope-edition = { $count ->
    [one] edition { $named }
   *[other] editions { $named }
}
scope-edition-span = { $count } editions, { $first } to { $last }
scope-edition-all = all editions
scope-voice-all = all voices
shown-all-of = { $total ->
    [one] { $total } statement: { $scope }
   *[other] All { $total } statements: { $scope }
}
shown-some = { $shown } of { $total } statements: { $filters }
shown-none = No statement of { $total } matches: { $filters }
shown-none-cure = Remove a filter, or reset them all.
filter-text = ‘{ $text }’
filter-all = { $first } and { $last }
filter-all-before-i = { $first } and { $last }
filter-not = not: { $terms }
reset = Reset filters
chips = Filters that are set
chip-remove = Remove the filter { $filter }
filters-set = { $count ->
    [0] Filters
   *[other] Filters · { $count }
}
search-region = Search and filters
search = Search the words
search-placeholder = for example: gold
unknown-value = The link asks for { $value } under { $facet }, which these records do not have. It is left out.
unknown-key = The link has a part named { $key }, which this atlas does not know. It is left out.
unknown-selection = The link asks for { $value }, which these records do not have. Nothing is selected.
unknown-language = The link asks for the language { $value }. This atlas speaks English and Spanish.

# Facets

facet-direction = Direction
facet-sector = Sector
facet-group = Victim group
facet-exploitation = What it is about
facet-means = Forced-labor indicator (ILO)
facet-modality = How firmly it is said
facet-basis = How the place is known
facet-place = Place
facet-edition = Edition
facet-voice = Whose words
facet-counts = statements
facet-any = any of them
facet-all = all of them
facet-leave-out = Leave out

direction-into = into Peru
direction-out_of = out of Peru
direction-within = within Peru
direction-through = through Peru
direction-none = no direction

voice-own-chapter = Peru’s own chapter
voice-other-chapter = another country’s chapter
voice-other-publisher = another publisher

sector-gold-mining = gold mining
sector-mining = mining (metal not stated)
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
sector-nightlife = bars, nightclubs or brothels
sector-sweatshops = sweatshops
sector-manufacturing = factories
sector-charcoal = charcoal production
sector-commerce = shops and small businesses
sector-hospitality = hotels and restaurants
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
group-lgbti = LGBTI people
group-not-stated = group not stated

exploitation-sex-trafficking = sex trafficking
exploitation-sexual-exploitation = sexual exploitation or forced prostitution
exploitation-child-sex-tourism = child sex tourism (the report’s term)
exploitation-forced-labor = forced labor
exploitation-forced-child-labor = forced child labor
exploitation-forced-criminality = forced criminality
exploitation-servitude = servitude
exploitation-labor-exploitation = labor exploitation
exploitation-armed-recruitment = recruitment by an armed group
exploitation-vulnerability = vulnerability
exploitation-complicity = complicity
exploitation-impunity = impunity
exploitation-not-stated = exploitation of no stated kind

letter-sex-trafficking = S
letter-sexual-exploitation = X
letter-child-sex-tourism = T
letter-forced-labor = L
letter-forced-child-labor = C
letter-forced-criminality = K
letter-servitude = D
letter-labor-exploitation = E
letter-armed-recruitment = R
letter-vulnerability = V
letter-complicity = P
letter-impunity = I
letter-not-stated = N

means-abuse-of-vulnerability = abuse of vulnerability
means-deception = deception
means-restriction-of-movement = restriction of movement
means-isolation = isolation
means-physical-violence = physical or sexual violence
means-intimidation-and-threats = intimidation and threats
means-retention-of-documents = retention of identity documents
means-withholding-of-wages = withholding of wages
means-debt-bondage = debt bondage
means-abusive-conditions = abusive working and living conditions
means-excessive-overtime = excessive overtime
means-not-stated = no indicator in the quote

actor-miners = miners
actor-police = police
actor-officials = officials
actor-armed-group = armed group
actor-traffickers = traffickers
actor-nightlife-owners = nightclub and brothel owners
actor-criminal-groups = criminal groups
actor-landowners = landowners
actor-families = families of those harmed
actor-tourists = tourists
actor-not-stated = nobody named

modality-asserted = asserted by the source
modality-reported = passed on from others
modality-at-risk = a risk, not an event
modality-risk-reported = reportedly a risk, not an event

basis-named = named in the text
basis-area = named as an area only
basis-unnamed = without a name in the text
basis-curated = added by this atlas; another document names it

role-site = where it happens
role-origin = where people are from
role-transit = where they pass
role-destination = where they are exploited or found

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
panel-groups = Who it speaks of
panels-none = No statement leads into Peru, out of it, within it or through it. Remove a filter, or reset them all.
panel-empty = nothing in this view
panel-nothing = none named
panel-more = { $names } +{ $count }
panel-rest = { $count ->
    [one] And { $count } statement without a direction
   *[other] And { $count } statements without a direction
}
panel-filter = Show only statements { $direction }
panel-unfilter = Show statements of every direction

# The map

map-name = Map of the statements
map-loading = The outlines could not be read. The statements stand in the list and the table.
map-keys = Arrow keys move the map, plus and minus zoom, the Home key shows all of Peru.
map-onward = Read its statements
map-wheel = To zoom the map, hold Ctrl and turn the wheel.
map-touch = To move the map, use two fingers.
map-tiles = No picture of this background came. It may be blocked, or the network is down.
legend = Legend
legend-caveat = Marks and numbers count statements in a report, never victims.
legend-places = Marks: how the place is known
legend-disc = place named in the text (drawn at the city)
legend-area = area named, no outline given
legend-halo = neighboring countries, not named
legend-ring = added by us; another document names it
legend-pill = country or group of countries
legend-edge = beyond the map’s edge
legend-kinds = Color and letter: what is said
legend-lines = Line: how firmly it is said
legend-arrow-note = An arrow is no route.
legend-voices = Second line: who says it
legend-mark-others = mark: only others, not Peru’s own chapter
legend-mark-both = mark: Peru’s own chapter and others
legend-arrow-others = arrow: only others, not Peru’s own chapter
legend-arrow-both = arrow: Peru’s own chapter and others
legend-voices-note = Others are other countries’ chapters of the report, or another publisher.
background = Background
background-own = Drawn outlines, no other server
background-street = Street map: asks the server of { $provider }
background-imagery = Satellite picture: asks the server of { $provider }
zoom-in = Zoom in
zoom-out = Zoom out
home = Show all of Peru
move-north = Move the map to the north
move-south = Move the map to the south
move-west = Move the map to the west
move-east = Move the map to the east
statement-count = { $count ->
    [one] { $count } statement
   *[other] { $count } statements
}
mark-label = { $name }: { $count ->
    [one] { $count } statement
   *[other] { $count } statements
}; { $parts }
mark-kind = { $mark }; { $kind }
mark-part-named = { $count ->
    [one] { $count } names the place
   *[other] { $count } name the place
}
mark-part-area = { $count ->
    [one] { $count } speaks only of an area
   *[other] { $count } speak only of an area
}
mark-part-unnamed = { $count ->
    [one] { $count } gives no name
   *[other] { $count } give no name
}
mark-part-curated = in { $count } the place was added by this atlas: another document names it
mark-part-named-country = { $count ->
    [one] { $count } names the country
   *[other] { $count } name the country
}
mark-part-unnamed-country = { $count ->
    [one] { $count } names no place
   *[other] { $count } name no place
}
arrow-label = Origin: { $origin }; destination: { $destination }; { $exploitation }; { $count ->
    [one] { $count } statement
   *[other] { $count } statements
}; { $modality }
arrow-through = { $groups } from { $origin }, through { $transit } to { $destination }: { $exploitation }, { $count ->
    [one] { $count } statement
   *[other] { $count } statements
}, { $modality }
arrow-people = people
land-EC = Ecuador
land-CO = Colombia
land-BR = Brazil
land-BO = Bolivia
land-CL = Chile

# The statements

statements-all = Statements shown
statements-region = Statements beside the map
statements-one = The statement
statements-hint = Choose a mark or an arrow on the map to read its statements.
statements-clear = Show all
statements-more = Show { $count } more of { $rest }
statements-print = Print this view
statements-on-paper = { $shown } of { $total } statements are printed here; “Print this view”, above the statements on the screen, prints them all.
statements-gone = The current filters leave no statement at this mark.
ends-flow = { $origin } → { $destination }, { $edition }, { $kind }
ends-title = { $flow }: from both ends
ends-says = { $whose }, says ({ $count }):
ends-line = { $summary } ({ $modality })
ends-mean = Two chapters of one edition, each naming the other’s country for the same kind of exploitation. Whether they mean the same people neither says, and nothing is added up.
ends-hidden = The current view hides part of this pair; here it stands whole.
ends-reveal = Show both chapters of this edition
ends-open = Told from both ends: { $flow }
ends-own-chapter-unsaid = The other end, chapter on { $country } ({ $editions }): its profile was seen whole and does not name Peru for this kind of exploitation.
ends-own-chapter-unseen = The other end, chapter on { $country } ({ $editions }): nobody can tell what it says; it was not seen, or not whole.
ends-other-chapter-unsaid = The other end, Peru’s own chapter ({ $editions }): its profile was seen whole and does not name { $country } for this kind of exploitation.
ends-other-chapter-unseen = The other end, Peru’s own chapter ({ $editions }): nobody can tell whether it says this too; it was not seen whole.
pair-kind-sexual = sexual exploitation
pair-kind-labor = exploitation at work
filters-drop = Remove the filters
statement-hidden = The current filters hide this statement.
statement-unquoted = Paraphrase; not quoted. Read on { $day }.
statement-elsewhere = This statement is not among those shown. { $whose }.
scope-reveal = Show its edition and chapter
statement-copy = Copy quote, sentence and citation
statement-close = Close
statement-copied = Copied
statement-source = { $title }, sentence { $sentence }
statement-read = Read it in the report
statement-map = Show it on the map
statement-sheet = All on this place
statement-report = Report an error
report-note = Copy this text, say what is wrong, and send it to those who run this copy of the atlas.
report-text = Record: { $finding }
    Data version: { $version }
    Link: { $link }
    Words: { $words }
    What is wrong:
report-send = Send it
report-copy = Copy
statement-place = { $name }: { $basis }
statement-evidence = Documents that name it
evidence-seen-yes = passage read
evidence-seen-partly = passage not read
evidence-grade = grade { $grade }
statement-translation = Working translation by this atlas
statement-at-source = At the source
statement-official = Official address
statement-undated = no date
statement-groups = Who it speaks of
statement-sectors = Sectors
statement-actors = Others named
statement-means = Forced-labor indicators

# Matrix, tray, table

rest = Below: sectors and victim groups, statements without a place, words to quote and table

matrix = Sectors and victim groups
matrix-note = Number of statements, never of people, that name both. A statement that names two groups counts under each. Choose a cell to filter.
matrix-cell = { $group }, { $sector }: { $count ->
    [one] { $count } statement
   *[other] { $count } statements
}
tray = Tied to nothing finer than Peru
tray-note = { $count ->
    [0] Every statement shown has a place finer than Peru, or a partner abroad.
    [one] { $count } of { $shown } statements shown has no place that a map could point to.
   *[other] { $count } of { $shown } statements shown have no place that a map could point to.
}
tray-in-profile = { $count ->
    [one] It is part of the profile all the same.
   *[other] They are part of the profile all the same.
}
tray-in-documents = { $count ->
    [one] It is part of what its document says all the same.
   *[other] They are part of what their documents say all the same.
}
table = Statements as a table
table-on-paper = The table of { $count } statements is for the screen; on paper, take the download.
page-before = Previous
page-after = Next
page-shows = Statements { $first } to { $last } of { $count }
arrows-list = Arrows in words
column-finding = Statement
column-sentence = Sentence
column-quote = Quote
column-summary = In our words
column-exploitation = Exploitation
column-direction = Direction
column-sectors = Sectors
column-groups = Victim groups
column-modality = How firmly
column-places = Places

# Downloads

export-atlas = Atlas of what official reporting says about human trafficking in Peru
export-authors = Authors of the trafficking atlas of Peru
export-caveat = These are statements in documents, counted as statements, never numbers of victims. An empty area is no safe one, an arrow is no route, and a place added by this atlas is not named by the document.
export-licence = Codes, summaries, translations and locations: this atlas, MIT License. Quotes: the licence of each document, given with it. Coordinates: GeoNames (CC BY 4.0), INEI, Natural Earth (public domain).
format-csv = CSV, separated by commas
format-csv-semicolon = CSV, separated by semicolons
format-xlsx = Excel workbook
format-geojson = GeoJSON, Linked Places Format
format-geopackage = GeoPackage for QGIS
format-annotations = Web Annotations (W3C)
format-qda-codebook = Codebook for NVivo, MAXQDA, ATLAS.ti, QualCoder (REFI-QDA)
format-qda-project = Project with the coded text (REFI-QDA)
format-data-package = Frictionless Data Package
format-citations = Citations as text: APA, Chicago, ISO 690
format-bibtex = BibTeX
format-ris = RIS
format-csl-json = CSL-JSON
format-picture-square-svg = Square picture: SVG, to scale and edit
format-picture-square-pdf = Square picture: PDF, to print
format-picture-square-png = Square picture: PNG, 300 dpi
format-picture-wide-svg = Wide picture, 16:9: SVG, to scale and edit
format-picture-wide-pdf = Wide picture, 16:9: PDF, to print
format-picture-wide-png = Wide picture, 16:9: PNG, 300 dpi
export-file = trafficking-peru
kind-country = country
kind-department = department
kind-city = city
kind-town = town
kind-zone = zone without an agreed outline
kind-area = area without bounds
kind-group = several countries named together
kind-elsewhere = abroad, left open by the document
style-apa = APA, 7th edition
style-chicago = Chicago, author and date
style-iso-690 = ISO 690
citation-data-set = Data set
citation-version = version { $version }
citation-sentence = sentence { $number }
citation-coded = Statement { $finding } of the trafficking atlas of Peru, data version { $version }
citation-undated = n.d.
citation-day = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $day }, { $year }
citation-retrieved = Retrieved { $day }, from
citation-accessed = Accessed { $day }
citation-online = online
citation-consulted = viewed { $day }
citation-available = Available from:
sheet-about = What this is
sheet-statements = Statements
sheet-locations = Locations
sheet-places = Places
sheet-sources = Sources
sheet-evidence = Evidence
sheet-codebook = Codebook
field-in-words = { $field }: in words
field-finding = Statement
field-source = Source
field-sentence = Sentence
field-quote = Quote
field-quote_es = Quote in Spanish, our working translation
field-summary_en = In our words, English
field-summary_es = In our words, Spanish
field-topic = Topic
field-direction = Direction
field-exploitation = Exploitation
field-sectors = Sectors
field-victim_groups = Victim groups
field-means = Forced-labor indicators (ILO)
field-actors = Others named
field-modality = How firmly it is said
field-edition = Edition
field-voice = Whose words
field-source_title = Title of the source
field-source_publisher = Publisher of the source
field-source_year = Year of the source
field-source_address = Address of the source
field-source_accessed = Source read on
field-source_licence = Licence of the source
field-place = Place
field-role = Part of the place
field-basis = How the place is known
field-note_en = Note, English
field-note_es = Note, Spanish
field-evidence = Documents that name the place
field-evidence_titles = Their titles
field-evidence_addresses = Their addresses
field-name_en = Name in English
field-name_es = Name in Spanish
field-kind = Kind of place
field-place_name_en = Name of the place in English
field-place_name_es = Name of the place in Spanish
field-place_kind = Kind of place of the location
field-country = Country (ISO 3166-1)
field-department = Department (p-code)
field-department_name = Name of the department
field-department_iso = Department (ISO 3166-2)
field-ubigeo = Department (INEI ubigeo)
field-members = Members
field-latitude = Latitude
field-longitude = Longitude
field-gazetteer = Gazetteer
field-gazetteer_id = Id in the gazetteer
field-licence = Licence
field-title = Title
field-publisher = Publisher
field-year = Year
field-language = Language
field-file = File
field-url = Read at
field-official_url = Official address
field-accessed = Read on
field-grade = Grade
field-series = Series
field-profile_seen = Profile seen
field-says_en = What it says of the place, English
field-says_es = What it says of the place, Spanish
field-seen = Passage read
field-scope = Pattern or case
field-view = View
field-date = Taken on
field-data_version = Data version
field-link = Link
field-citation = Citation
field-caveat = Caution
field-column = Column
field-column_title = Title of the column
field-code = Code
field-label = Label
field-definition = Definition (in English)

# Broken records

broken = The records hold { $count ->
    [one] { $count } problem
   *[other] { $count } problems
}
broken-note = Nothing is shown until they are mended: a wrong record is worse than none. Each line says the file, the line, the column and the cure where one is known.

# Read the report

read-title = The profile, sentence by sentence
read-coverage = { $covered } of { $sentences } sentences, { $statements } statements: { $located } located finer than Peru, { $abroad } with a place abroad only
read-hint = Choose a quote to see its statement and its marks, or a mark to see its words. Filters dim what does not match.
read-boilerplate = A line of the web page that the text was copied from; not part of the profile.
read-choose = Text:
read-original-en = The text is in the original English.
read-original-es = The text is in the original Spanish.
quote-label = { $exploitation }, { $modality }: “{ $quote }”
quoted = “{ $quote }”
indicators = Indicators of forced labor
indicators-note = The 11 indicators of the International Labour Organization. A highlighted one has its words in the text. “Not mentioned” says that the text does not mention it, not that it does not happen.
indicator-silent = not mentioned
indicator-physical-only = Only physical violence is mentioned.
enablers = What is said of complicity
enablers-note = What some miners, police and officials are said to do, as firmly as the source says it. Flow maps leave these statements out, because they have no route.

# Say it safely

safe = Say it safely
safe-note = What can be said of the statements shown, attributed and hedged, ready to copy. Each statement’s card has its own sentence to copy.
safe-report = the profile of Peru in the US State Department’s Trafficking in Persons Report { $year }
safe-report-other = “{ $title }” ({ $publisher }, { $year })
safe-report-chapter = the chapter on Peru in the US State Department’s Trafficking in Persons Report { $year }
safe-report-digest = “{ $title }” ({ $publisher }, { $year }; a digest of the report’s chapter)
safe-asserted = According to { $report }, { $summary }
safe-reported = According to { $report }, { $summary }
safe-at-risk = According to { $report }, which speaks here of a risk and not of an event, { $summary }
safe-several = In { $report }, as this atlas reads it, { $count ->
    [one] { $count } statement matches
   *[other] { $count } statements match
} “{ $filters }”: { $parts }.
safe-all = This atlas reads { $report } ({ $sentences } sentences) as { $count ->
    [one] { $count } statement
   *[other] { $count } statements
} on trafficking: { $parts }.
safe-all-unread = This atlas reads in { $report } { $count ->
    [one] { $count } statement
   *[other] { $count } statements
} on trafficking: { $parts }.
safe-count-asserted = { $count ->
    [one] { $count } statement is asserted by the source
   *[other] { $count } statements are asserted by the source
}
safe-count-reported = { $count ->
    [one] { $count } statement is passed on from others
   *[other] { $count } statements are passed on from others
}
safe-count-at-risk = { $count ->
    [one] { $count } statement speaks of people at risk, not of events
   *[other] { $count } statements speak of people at risk, not of events
}
safe-cited = { $document }{ $kind ->
    [profile] , profile
   *[document] {""}
}, { $count ->
    [one] sentence { $numbers }
   *[other] sentences { $numbers }
}; { $address }
safe-cited-unread = { $document }{ $kind ->
    [profile] , profile
   *[document] {""}
} (paraphrase; not quoted); { $address }
safe-citation = ({ $cited }; codes and locations: this atlas, data version { $version }; { $link })
safe-unsaid = What not to say
unsaid-number = The profile gives no number of victims; other sections of the report do.
unsaid-number-other = A number of statements is no number of victims.
unsaid-today = It does not say that it is so today.
unsaid-mines = It does not name the mines.
unsaid-countries = It does not say which countries the “other”, “neighboring” or “third” countries are.
unsaid-curated = It does not name the places that this atlas added.
unsaid-reported = It does not confirm what it passes on from others.
unsaid-at-risk = It does not say that those at risk were trafficked.

# Questions people bring

presets = Questions people bring
preset-mining = What does it say about mining?
preset-children = What does it say about children?
preset-leaving = What does it say of Peruvians exploited abroad?
preset-coming = What does it say of foreigners exploited in Peru?
preset-enabling = What does it say of complicity?
preset-places = Which places does it name?

# How to misread this map

guide-title = How not to misread this map
misread-empty = An empty area is not a safe one
misread-empty-why = { $silent } of the { $total } statements name no place finer than Peru and no partner abroad, so no map can show them. An empty area only means that no place there was named.
misread-more = More statements are not more victims
misread-more-why = A number on a mark counts sentences or parts of sentences. One statement may stand for one person or for thousands; the profile does not say.
misread-arrow = An arrow is not a route
misread-arrow-why = It joins where people are from with where they are said to be found. The curve shows no path, and its width is the same for all.
misread-mark = A mark is not the exact place
misread-mark-why = It stands at the middle of a city, a town or a label. A dashed ring is a place that this atlas added because another document names it; the profile does not. Where rings stand follows what was published, so it shows where researchers went.
misread-year = 2015 is not today
misread-year-why = The report was published in 2015. What has changed since is not in it.
misread-census = A government’s report is not a census
misread-census-why = It holds what one government gathered, in part from officials, organizations and victims, as the text itself says. What nobody reported is not in it.
others = How others coded this
others-intro = Two academic codings start from the same paragraph and come to other maps. Both are cited here; none of their data is held.
others-denver = The University of Denver’s coding of directions in the 2015 report keeps 6 rows from Peru’s own narrative, from sentences 5 and 11 only (9 rows of that year name Peru). Its rules leave out of the directions what stays inside a country, what has one end only and what is said of the vulnerable, and code “may” as “does”; what is internal or has one end is kept in the project’s primary data set. So the mines, the child sex tourism and the migrants on the way to Brazil are not among its directions. The sentences that it keeps are these:
others-goist = The automatically extracted list of country pairs of Goist, Chen and Boylan (“Reconstructing and Analyzing the Transnational Human Trafficking Network”, 2019) draws two pairs from Peru’s own narrative: to the United States, which sentence 11 says, and to Brazil. (A third that begins in Peru, to Argentina, stands among Argentina’s.) The pair with Brazil is apparently a misreading of the sentence about people from third countries who pass through Peru:
others-yours = Two coders who saw only the sentences and the codebook coded the profile too; the codebook says how far they agree with the records. On the page “Code it yourself” you can code each sentence, and see where you and the records agree and why.
others-data = Its data
others-accessed = read in November 2026
sources = Sources
sources-note = Grade A is official or intergovernmental, B a specialist organization or research, C press. Grade D is never used as evidence.
column-source = Source
column-publisher = Publisher
column-year = Year
column-grade = Grade
column-profile = Profile seen
column-note = Note
column-accessed = Read on
column-language = Language
column-link = Link
official-link = official address
profile-full = full
profile-partial = in part
profile-none = not seen
cite = How to cite
cite-how = Cite the document for its words, with the number of the sentence: { $documents }. Cite this atlas for codes and locations, with its data version: { $version }.
version = Data version
version-note = { $version }: the latest day on which a source was read or a record corrected, and a hash of all records. It stands in every citation and download.
corrections = Corrections
corrections-note = What was wrong in the records and is mended, the latest first.
corrections-was = Was: { $was }
corrections-now = Now: { $now }
help = In Peru, Línea 1818 of the Ministry of the Interior takes reports of human trafficking, free of charge, day and night (Cusco Post, 2025; checked in November 2026).
codebook = Codebook and method
codebook-note = The rules by which the records are made, as the people who make them read it.

# The atlas as one file

snapshot-any-sector = every sector
snapshot-any-group = every victim group
snapshot-unscripted = The map needs scripts, which are off in this browser. Every statement and the whole text stand below.
snapshot-alone = This page is one file. It asks no server for anything, needs no network, and keeps nothing of what you read; only the links to sources lead elsewhere, when you follow them.
snapshot-method = Method, sources and citation
snapshot-how = A statement is a sentence of the document, or a part of one. Its quote stands in the document character for character, and a check refuses any other. How firmly it is said is coded from the words. A place that the words do not name is added only where another document names it, is drawn as a dashed ring, and is listed with that document. Summaries and codes are by this atlas.
snapshot-day = Records as of
snapshot-whole = All statements
snapshot-index = Questions and answers, a file each
snapshot-unknown = The address asks for ‘{ $value }’, which this file does not hold. It is left out.

# Take it away

take = Take it away
take-extent = How much
take-extent-view = This view
take-extent-everything = Everything
take-format = Format
take-group-tables = Tables
take-group-maps = Maps
take-group-texts = Coded text
take-group-references = References, with the documents
take-group-pictures = Pictures of the map
take-note-csv = UTF-8: in Excel open it with Data, From Text/CSV. An apostrophe at the start of a cell keeps a spreadsheet from running it.
take-note-picture = The picture has the map with its signs, the legend, the caution, the source and a scale.
take-preparing = The file is being made …
take-made = { $done } of { $total } statements
take-packing = All { $total } statements are read; the file is being put together …
take-failed = The file could not be made. Choose the button once more.
take-download = Download { $ending }
cite-title = Cite it
cite-style = Style
cite-download = Download the citation
table-sources = One row per statement, as filtered. “Take it away” at the head of the page has these rows, and all records, in several formats. Sources: { $documents }. Codes, summaries and locations: this atlas, data version { $version }. Coordinates: GeoNames (CC BY 4.0), INEI, Natural Earth. Statements are counted, never victims.
embed = Show this map on another page
embed-note = This code shows the view that you came from: the map, the sentence of what is shown, the caution and a link to the whole. It fits any size from 320 × 320 pixels. Whoever runs this copy of the atlas decides which sites may show it.
embed-whole = Open the whole atlas
embed-read = { $mark }: read its statements in the atlas

# Over the years

years-title = What the editions say, year by year
years-whose = The US State Department’s Trafficking in Persons Report appears once a year, each edition with a chapter on Peru. What was read of each is said above its column. Nothing is said to be missing from a chapter that was not seen whole. Statements are counted, never victims; the filters of the atlas do not apply here.
years-topics = Topics by edition
years-note = Choose a number to read its statements, or a topic for its history in words.
years-hint = What you choose in the table stands here.
years-caption = Number of statements on each topic in each edition’s chapter on Peru; “the country” is Peru. More statements are not more victims, nor more of the problem: editions are written by different people. “5+” means at least 5: the profile was not seen whole.
years-topic = Topic
years-own = Peru’s own chapter
years-others = Only in other countries’ chapters: these numbers are theirs, “the country” too
years-said = said: number of statements
years-unsaid = not said in the profile, which was seen whole
years-unseen = not seen whole: nobody can tell
years-others-unseen = not every chapter of this edition was seen: nobody can tell
years-at-least = at least { $count ->
    [one] { $count } statement
   *[other] { $count } statements
}; not seen whole
seen-full = seen whole
seen-partial = seen in part
seen-none = profile not seen
seen-missing = not found
opened-title = { $topic }, edition { $edition }: { $voice }
opened-history = { $topic }, through the editions
opened-unsaid = The profile of Peru in the edition of { $edition } was seen whole and does not say this.
opened-unseen = Nobody can tell whether the edition of { $edition } says this: it was not seen whole.

# A topic through the editions

history-own = Peru’s own chapter
history-other-chapter = Other countries’ chapters, as far as they were seen
history-other-publisher = Other publishers
history-said = Said in { $editions }.
history-said-elsewhere = Said in another section of the chapter, the profile not being seen: { $editions }.
history-unsaid = Not said in the profiles of { $editions }, which were seen whole.
history-unseen = Nobody can tell of { $editions }: not seen, or not whole.
history-site = Named as where it happens: { $parts }.
history-origin = Named as origins: { $parts }.
history-transit = Named as transit: { $parts }.
history-destination = Named as destinations: { $parts }.
history-groups = Who it speaks of: { $parts }.
history-modality = How firmly it is said: { $parts }.
history-others-mean = In these chapters “the country” and “nationals” are the chapter’s own, not Peru and Peruvians.
history-partial = Of { $editions }, which were not seen whole, only what was read is listed.

# Two editions compared

compare = Two editions compared
compare-first = From the edition of
compare-second = to that of
compare-can = Both profiles, { $before } and { $after }, were seen whole, so that what only one of them says can be told. Who wrote it, and how, may have changed too.
compare-cannot = Not seen whole: { $editions }. So nobody can tell what is new, what is gone and what changed; the table shows only what was read.
compare-caption = Topics in Peru’s own chapter of { $before } and of { $after }
compare-new = New in { $after }
compare-gone = Gone in { $after }
compare-changed = In both, with another certainty, place or group
compare-same = In both, with the same certainty, places and groups
compare-both = In both; whether it changed nobody can tell
compare-unknown = Read in one only; whether the other says it too nobody can tell
compare-unknown-cell = nothing read of it
compare-silent = not said
compare-modality = certainty: { $named }
compare-place = places: { $named }
compare-group = groups: { $named }
compare-no-place = none named

# Partner countries and chapters

partners = Partner countries, seen from both ends
partners-note = Two voices, each in its own row and never added up: whether Peru’s own chapter names the country, and whether the country’s own chapter names Peru. An arrow says what the chapter says of people, not how many.
partners-caption = → as a destination of people from Peru, ← as an origin of people in Peru, · otherwise. Above each column: how much of Peru’s own profile was seen; of the other country’s chapter its own row says it.
partners-end = Whose chapter
partners-own = Peru’s chapter names it
partners-theirs = Chapter on { $country } names Peru
partners-said = named
partners-unsaid = not named in a profile that was seen whole
partners-unseen = not seen whole: nobody can tell
pairs = Flows told from both ends
pairs-note = In one edition, Peru’s own chapter names the other country and that country’s chapter names Peru, for the same direction and the same kind of exploitation. Neither chapter says that both mean the same people; nothing is added up. A flow that is not listed may be told from both ends in chapters that were not seen.
pairs-caption = Each flow opens on the map, with the words of both chapters
pairs-edition = Edition
pairs-flow = From → to
pairs-kind = Kind of exploitation
pairs-own = In Peru’s own chapter
pairs-theirs = In the other country’s chapter
chapters = Which chapters were read
chapters-note = Only chapters that were read or looked for have a sign. An empty field says nothing of the chapter.
chapters-caption = Other countries’ chapters of each edition: whether they name Peru
chapters-country = Chapter on
chapters-said = names Peru
chapters-unsaid = read whole and does not
chapters-part = seen in part: nobody can tell
chapters-unseen = not seen: nobody can tell
chapters-missing = not looked for
country-CH = Switzerland
country-DO = Dominican Republic
country-ID = Indonesia
country-MX = Mexico
country-PA = Panama
country-PH = Philippines
country-PY = Paraguay
country-TZ = Tanzania
country-UY = Uruguay

# Tier by edition

tiers = Tier by edition
tiers-note = The US State Department’s own judgment of what the Government does under a law of the United States. It does not measure how much trafficking there is.
tier-caption = Where each edition places Peru, and what it says of numbers beside those of the year before. 2W: Tier 2 Watch List. No number is compared here by this atlas.
tier-edition = Edition
tier = Tier
trends = What the edition says beside the year before
trends-investigations = Investigations
trends-prosecutions = Prosecutions
trends-convictions = Convictions
trends-funding = Funding
trend-up = more than the year before
trend-down = fewer or less than the year before
trend-unseen = not seen: nobody can tell
tier-named-tier-one = Tier 1
tier-named-tier-two = Tier 2
tier-named-tier-two-watch-list = Tier 2 Watch List
tier-named-tier-three = Tier 3
tier-short-tier-one = 1
tier-short-tier-two = 2
tier-short-tier-two-watch-list = 2W
tier-short-tier-three = 3

# What the State did

responses = What the State did and left undone
responses-note = What Peru’s own chapters say of it, in our words: from openings, and from the section on protection where it was found. Most sections were found in no copy: what is not here may stand there, and nothing can be compared between editions. These are no statements of the atlas, and are counted with nothing.
responses-caption = What was read in Peru’s own chapters of the State’s response, by edition
responses-subject = On what
responses-says = What the chapter says
subject-progress = Efforts as a whole
subject-identification = Finding victims
subject-raids = Raids
subject-referral = Referral
subject-services = Services for victims
subject-protocols = Protocols and guides
subject-mandate = Duties of authorities
subject-budget = Money
subject-law-enforcement = Arrests and trials
subject-outreach = Help lines and material
subject-consular-help = Help to nationals abroad

# Figures and complaints

figures = Figures, by the body that counted
figures-note = Each body counts in its own way, and bodies count the same people more than once. Their numbers may not be added up, nor joined into a series, nor compared with one another; they have no place on the map.
figures-caption = Counted by: { $body }
figures-measure = What
figures-whom = Of whom
figures-value = Number
figures-caveat = What it is not
measure-identified = victims or possible victims identified
measure-assisted = people assisted
measure-found = people found in what the report calls forced labor
measure-convicted = convictions
measure-estimated = people, as an estimate; not a count
counter-police = National Police, no system stated
counter-police-reta = National Police, database RETA
counter-police-unit = National Police, directorate against trafficking or its units
counter-prosecutors = Public prosecutors
counter-women-ministry = Ministry of Women and Vulnerable Populations
counter-defense-ministry = Ministry of Defense
counter-labor-inspectors = Labor inspectors
counter-international = International Labour Organization with the International Organization for Migration
counter-not-stated = body not stated in what was read
counted-everyone = everyone counted
counted-adults = adults
counted-children = children
counted-women = women
counted-men = men
counted-girls = girls
counted-boys = boys
counted-female = women and girls
counted-male = men and boys
counted-peruvian = Peruvians
counted-foreign = foreigners
counted-venezuelan = Venezuelans
counted-ecuadorian = Ecuadorians
counted-colombian = Colombians
counted-bolivian = Bolivians
counted-children-labor-trafficking = children in labor trafficking
counted-children-sex-trafficking = children in sex trafficking
counted-children-both = children in both
complaints = Complaints by judicial district
complaints-note = Complaints that were filed, where they were filed, as one newspaper gives them. They are neither victims nor cases that were proved, and do not say where trafficking is: people file more where there are more people and more offices. So the districts stand by name, and not on the map.
complaints-caption = Complaints of trafficking registered from January 2007 to April 2014, districts by name
complaints-district = Judicial district
complaints-count = Complaints

# Topics

topic-source-country = The country as a source
topic-destination-country = The country as a destination
topic-transit-country = The country as a transit country
topic-indigenous-vulnerability = Risk to indigenous people
topic-internal-sex-trafficking = Sex trafficking inside the country
topic-mining-sex-trafficking = Sexual exploitation near mines
topic-nationals-sex-trafficking-abroad = Sex trafficking of nationals abroad
topic-foreign-victims-sex-trafficking = Sex trafficking of foreigners in the country
topic-child-sex-tourism = Child sex tourism (the report’s term)
topic-mining-forced-labor = Forced labor in mines
topic-logging-forced-labor = Forced labor in logging
topic-agriculture-forced-labor = Forced labor in agriculture
topic-brick-making-forced-labor = Forced labor in brick-making
topic-informal-sector-forced-labor = Forced labor in the informal sector
topic-domestic-servitude = Forced labor in domestic service
topic-forced-begging-street-vending = Forced begging and street vending
topic-criminal-activities-forced-labor = Forced labor in crime of no stated kind
topic-narcotics-forced-labor = Forced labor in the drug trade
topic-shining-path-recruitment = Recruitment by Shining Path
topic-nationals-forced-labor-abroad = Forced labor of nationals abroad
topic-foreign-victims-forced-labor = Forced labor of foreigners in the country
topic-fishing-forced-labor = Forced labor in fishing
topic-transit-migrants-vulnerable = Risk to migrants who cross the country
topic-official-complicity = Complicity of police and officials
topic-traffickers-unpunished = Traffickers out of reach of the law
topic-factory-forced-labor = Forced labor in unregistered factories
topic-underage-soldiers = Minors in the armed forces
topic-lgbti-vulnerability = Risk to LGBTI people
topic-migrants-vulnerable = Risk to migrants who stay in the country
topic-foreign-victims-identified = Foreign victims whom authorities counted
topic-river-sex-trafficking = Sex trafficking to which tourists go by boat
topic-nationals-exploited-abroad = Exploitation of nationals abroad, several kinds or none stated
topic-foreign-victims = Exploitation of foreigners in the country, several kinds or none stated
topic-border-child-labor = Forced work of children near a border

# What was asked of Peru

asked-title = What was asked of Peru on child labor
asked-whose = Another report, by another department: the Findings on the Worst Forms of Child Labor of the US Department of Labor. It is not the State Department’s report on trafficking, speaks of all child labor, and nothing of it is counted with the statements of the atlas.
asked-actions = Actions that the Department of Labor suggests
asked-actions-note = In our own words, from the department’s data file of each year. That an action is no longer asked for does not say that it was done.
asked-caption = Suggested actions of the US Department of Labor by area and year of the report
asked-action = Action
asked-said = asked for
asked-unsaid = not in that year’s file, which was read
asked-unseen = no file of that year was read: nobody can tell
asked-years = { $count ->
    [one] { $count } year: { $years }.
   *[other] { $count } years: { $years }.
}
asked-back = Came back after a break.
asked-still = In the latest file read ({ $year }).
asked-away = Not in the files read after { $year }.
area-legal-framework = Law
area-enforcement = Enforcement
area-coordination = Coordination
area-government-policies = Policies
area-social-programs = Social programs
assessments = The Department of Labor’s assessment of each year
assessments-note = It assesses what the Government did against the worst forms of child labor in a year. It says nothing of how much there is.
assessment-caption = Assessments of the US Department of Labor by year of the report; shares are of working children, from surveys that differ, and make no series
assessment-given = Assessment
assessment-says = What it says
assessment-share = Working children
assessment-working = { $percent }% of those aged { $ages }
assessment-inspectors = Labor inspectors
assessment-inspections = Labor inspections
assessment-unseen = not seen
advancement-significant = significant advancement
advancement-moderate = moderate advancement
child-sectors = Where the Department of Labor finds children at work
child-sectors-note = Child labor is not trafficking: only the last marks say what the document itself calls forced labor or a result of trafficking. The two documents were made in different ways; they are not compared.
sectors-caption = Activities in the US Department of Labor’s file for { $year }. { $note }
sectors-activity = Activity
sectors-hazardous = Hazardous under the law of Peru
sectors-limited = Limited evidence
sectors-forced_labor = Listed as forced labor
sectors-trafficking = Result of trafficking
sectors-atlas = Sectors of this atlas that it touches
activity-agriculture = Agriculture
activity-industry = Industry
activity-services = Services
activity-worst-forms = Categorical worst forms of child labor
extent-yes = yes
extent-partly = in part
extent-sometimes = sometimes
extent-no = not marked
extent-not-stated = not stated

# Code it yourself

page-coding = Code it yourself
coding-title = Code it yourself: the sentences before their codes
coding-what = Read a sentence, take it apart into statements, and code each by the rules. Then see what the records say, where you and they agree and where not, and for what reason. The sentences speak of people who are harmed: nothing here is scored.
coding-kept = What you code stays with this session alone. It is in no address and in no file of the server, and is gone when you close or reload the page: take it away as a file to keep it.
coding-none = This text has no sentence that carries a statement.
coding-sentence = Sentence { $number } ({ $place } of { $count })
coding-sentences = Sentences that carry statements
coding-listed = Sentence { $number }
coding-listed-coded = Sentence { $number }, coded
coding-text = Text:
coding-statement = Statement %
coding-from = From the word
coding-to = to the word
coding-open = left open
coding-add = Add a statement
coding-remove = Take statement % out
coding-compare = Compare with the records
coding-before = Sentence before
coding-after = Next sentence
coding-compared = What the records say
coding-count = { $count ->
    [one] The records take this sentence as { $count } statement.
   *[other] The records take this sentence apart into { $count } statements. Each is put beside the one of yours that shares the most of its words.
}
coding-nothing = You have coded nothing of this sentence yet. This is what the records say.
coding-record = Statement { $place }: record { $finding }
coding-lacking = You have no statement of these words. The codebook splits a list of sectors, sites, destinations, means, causes or acts, one statement each; general claims and what follows “including” or “such as” are split too.
coding-unmatched = Your statement on these words belongs to none of the records’ statements, or another of yours shares more words with the same one:
coding-on-agree = You and the record agree: “{ $record }”.
coding-on-differ = You and the record differ: you coded “{ $yours }”; the record says “{ $record }”.
coding-on-open = You left this open; the record says “{ $record }”.
coding-on-record = The record says “{ $record }”.
coding-because = The codebook’s reason: { $rules }
coding-because-yours = Of what you coded beyond that it says: { $rules }
coding-rule = “{ $terms }”: { $rule }.
coding-said = Statement { $place }: you and the record agree on { $agree }; you differ on { $differ }; you left open { $open }.
coding-said-nothing = nothing
coding-said-lacking = Statement { $place }: you have no statement of its words.
coding-others = Coders who saw only the sentences and the codebook:
coding-others-none = No other coding of this sentence is held.
coding-other-agrees = { $coder } agrees with the record on all of these.
coding-other-differs = { $coder } differs from the record: { $values }.
coding-other-lacks = { $coder } has no statement of these words.
coding-academic-title = Academic codings of this sentence
coding-academic = The guide tells of both codings and where their data are. None of their data is held here.
coding-academic-none = No academic coding of this text is known here: there is no value to compare.
coding-denver-kept = The University of Denver’s coding of directions in the 2015 report draws rows from this sentence. Their values are not held here, so that they cannot be compared.
coding-denver-left = The University of Denver’s coding of directions in the 2015 report keeps nothing of this sentence: it has no value to compare. Its rules leave out of the directions what stays inside a country, what has one end only and what is said of the vulnerable.
coding-goist-read = The automatically extracted country pairs of Goist, Chen and Boylan (2019) take one from this sentence, from Peru to the United States: a direction out of Peru. They have no other value for it.
coding-goist-misread = The automatically extracted country pairs of Goist, Chen and Boylan (2019) take one from this sentence, from Peru to Brazil: a direction out of Peru, apparently a misreading of people from third countries who pass through. They have no other value for it.
coding-goist-left = The automatically extracted country pairs of Goist, Chen and Boylan (2019) take none from this sentence: they have no value to compare.
coding-rules = The codebook’s rules
coding-rules-note = These are the rules for what is asked here. The guide has the whole codebook, in English.
coding-paper = { $count ->
    [one] { $count } sentence to code
   *[other] { $count } sentences to code
}
coding-paper-name = Name: ________________________
coding-paper-words = Words of the statement
codings = Your codings as a file
codings-note = A row for each of your statements, as CSV. Bring the file again to go on. For a class, put the files of all in one folder: “python -m geodata agreement FOLDER/*.csv” says for each column how far all agree with the records and with each other. A name or a sign tells coders apart; it need not be your real name.
codings-name = Name in the file
codings-none = Nothing is coded yet.
codings-download = Download your codings
codings-bring = Bring a file of codings (it takes the place of what is coded here)
codings-large = The file is larger than any file of codings. Nothing was taken.
codings-unread = The browser could not read the file. Nothing was taken.
codings-taken = { $count ->
    [one] { $count } statement was taken from the file.
   *[other] { $count } statements were taken from the file.
}
codings-refused = { $count ->
    [one] Nothing was taken: the file has { $count } problem. It is told with file, line, column and cure.
   *[other] Nothing was taken: the file has { $count } problems. Each is told with file, line, column and cure.
}

# The codebook's rules, as the page to code says them

rule-silence = Take what the sentence says, no more. What it leaves open is not stated, which is a value like any other.
rule-lists = Do not multiply lists: “men, women, and children” stay three terms of one statement.
rule-split = A list of sectors, sites, destinations, roles, means, causes or acts is split, one statement each; so is what follows “including” or “such as”. What the head of the sentence says of all holds for every part; what another part says does not.
rule-back = What a word refers back to counts only for who acts. No code rests on the sentence before.
rule-particular = The particular wins over the general: cocaine production is narcotics alone.
rule-ages = “Female” and “male” victims of no stated age are women and girls, men and boys.
rule-degrees = Degrees stay in the words: “principally”, “particularly”, “often”, “to a lesser extent” have no code.
rule-direction-into = people from elsewhere are exploited in Peru
rule-direction-out_of = people from Peru are exploited elsewhere; “Peru is a source”
rule-direction-within = exploitation, in a profile of Peru, and no border is crossed in the words. A default, not a claim that everyone is from Peru
rule-direction-through = people cross Peru on the way to somewhere else
rule-direction-none = a risk of no stated place, complicity or impunity, or what happens near a border on a side that is not said
rule-exploitation-sex-trafficking = the words “sex trafficking”
rule-exploitation-sexual-exploitation = the words “sexual exploitation”, “forced prostitution” or “coerced into prostitution”, where sex trafficking is not said
rule-exploitation-child-sex-tourism = the words “child sex tourism”, or tourists who pay for sex with children
rule-exploitation-forced-labor = the words “forced labor” or “labor trafficking”; or that adults are forced to do some work (“forced begging”)
rule-exploitation-forced-child-labor = the words “forced child labor”, or “forced labor” or forced begging of children alone
rule-exploitation-servitude = the words “domestic servitude”, “involuntary servitude”, “bonded labor” or “debt bondage”, where these are what people are subjected to
rule-exploitation-labor-exploitation = the words “labor exploitation”, or children sold or hired out for work
rule-exploitation-forced-criminality = forced labor in criminal activities; stands beside forced child labor where the sentence speaks of forced labor of children; of children “coerced or forced” into crime, or “recruited against their will”, it stands alone
rule-exploitation-armed-recruitment = recruitment by an armed group, for combat or for its trade; minors serving in the armed forces
rule-exploitation-vulnerability = people are vulnerable to trafficking of no stated kind
rule-exploitation-complicity = what people other than the victims do that lets trafficking go on
rule-exploitation-impunity = traffickers go unpunished, of nobody’s stated doing
rule-exploitation-not-stated = people “are exploited”, the sentence does not say how
rule-sector = named by the statement, be it as work, as a neighborhood (“near mining communities”) or as the place of an act (“bars or brothels”)
rule-sector-gold-mining = the word gold; “related services” of gold mining too
rule-sector-mining = mining of no stated metal
rule-sector-criminal-activities = criminal activities of no stated kind; counterfeiting too
rule-sector-narcotics = cocaine or the drug trade; production, transportation and trade alike
rule-sector-armed-conflict = service as a combatant
rule-sector-tourism = child sex tourism
rule-sector-nightlife = bars, nightclubs, brothels
rule-sector-manufacturing = factories
rule-sector-commerce = shops, supermarkets, small businesses
rule-sector-hospitality = hotels, restaurants
rule-sector-not-stated = the statement names no sector
rule-group = whom the statement speaks of by that name; in a statement of complicity, who is harmed
rule-group-adults = adults of no stated sex
rule-group-children = children of no stated sex; child sex tourism and forced child labor name them
rule-group-foreign-nationals = from “other”, “neighboring” or “third” countries, or called foreign; “and other countries” at the end of a list names no group
rule-group-not-stated = the statement names no group; “Peruvians” and “victims” name none
rule-modality-asserted = stated as a fact
rule-modality-reported = “reportedly”, “there were reports”, “officials and NGOs report”; also every part of a sentence that opens so and shares that opening’s subject, after a semicolon too
rule-modality-at-risk = “vulnerable to trafficking”; “may be subjected”, a possibility and no event; where a sentence says “reportedly vulnerable” it is a risk, not an event

# The picture

picture = A picture of the map
picture-guide = “Take it away”, at the head of every page, draws the map of the view as a picture: SVG, PDF or PNG, square or 16 to 9, made for slides, print and social networks. With the map go the title, the sentence of what is shown, the signs that stand on it, the caution, the source and a scale; whoever crops the picture takes them from its reader. Nothing on a picture can be opened: the words behind a mark stand in the atlas, so give the link with it. Where a link to the atlas is shared, the same picture may be shown beside it.
picture-source = { $count ->
    [0] No document of the records says what is asked for.
    [one] Source: { $documents }.
   *[other] { $count } sources: { $documents }.
}
picture-made = Map: this atlas, data version { $version }, taken on { $day }.
picture-scale = { $km } km in the middle of Peru
picture-nothing = No statement matches, so nothing is drawn. An empty map is not a safe country.

# The sheet of one place

page-place = Everything on one place
dossier-title = All that the records hold on one place
dossier-whose = { $kind }. Every edition and every voice that these records hold, each under its own name; the filters of the atlas do not apply. Statements are counted, never victims. What is not here may stand in what was not seen.
dossier-wider = Not counted here, since it does not name the place: what is said of wider areas that hold it ({ $names }).
dossier-untied = These records tie no statement to this department itself. Chapters and documents that were not seen may name it.
dossier-map = Show it on the map, in every edition and voice
dossier-all = A sheet for each place: who names it, for what, and whether the passage was seen
dossier-mark = All on this place, on one page
dossier-part-statements = Statements
dossier-statements-caption = Statements tied to { $name }, each voice by itself, the oldest edition first; each leads to its card
dossier-statements-caption-within = Statements tied to { $name } or to a place in it, each voice by itself, the oldest edition first; each leads to its card
dossier-group = { $place }: { $voice }, { $basis } ({ $count })
dossier-topic = Topic
dossier-summary = In our words
dossier-firmly = How firmly
dossier-part = Its part
dossier-read = Grade, and what was read
dossier-quoted = { $grade }; quoted; profile seen: { $seen }
dossier-told = { $grade }; told in our words; profile seen: { $seen }
dossier-part-documents = Documents that name it for a topic
dossier-documents-caption = Beside the report: by place and topic, the best document first. A passage that was not read is known from a title or from another’s account.
dossier-document = Document
dossier-grade = Grade
dossier-says = What it says of the place
dossier-passage = Passage
dossier-part-seen = Which editions name it, and what was seen
dossier-seen-caption = In each edition’s report; what this atlas added from other documents is no naming. Above each column: how much of Peru’s own profile was seen.
dossier-own = Peru’s own chapter names { $place }
dossier-seen-full = Peru’s own profile was seen whole in { $editions }.
dossier-seen-partial = Seen in part, so that it may name the place elsewhere: { $editions }.
dossier-seen-none = Profile not seen, so that nobody can tell: { $editions }.
dossier-chapters = What was seen of the chapters on this country:
chapter-note = { $edition } ({ $seen }): { $note }
dossier-part-pairs = Flows told from both ends
dossier-part-complaints = Complaints by judicial district
dossier-others = Other places
dossier-kind-country = Countries
dossier-kind-department = Departments of Peru
dossier-kind-city = Cities
dossier-kind-town = Towns
dossier-kind-zone = Zones
dossier-kind-area = Areas
dossier-kind-group = Several countries named together
dossier-kind-elsewhere = Abroad, left open

# Stepping through the editions

steps = Edition
steps-keys = Keys [ and ] step to the edition before and after.
steps-frames = Dashed frame: profile seen in part; dotted: not seen; none: no statement was read in these voices.
steps-closed = { $edition }; no statement was read in the voices that are shown
steps-changed = Between the editions of { $first } and { $last }, in Peru’s own chapter, whatever the filters: { $parts }.
steps-same = nothing is new, gone or changed
steps-new-topics = new in { $edition }: { $named }
steps-gone-topics = gone in { $edition }: { $named }
steps-changed-topics = in both, with another certainty, place or group: { $named }
steps-more = { $named } and { $count } more
steps-unknown = Between the editions of { $first } and { $last } nobody can tell what is new, gone or changed in Peru’s own chapter; not seen whole: { $editions }.
steps-others = Between the editions of { $first } and { $last } nobody can tell what changed in other countries’ chapters: not all were seen.

# What was seen of chapters and years

notes-chapters = What was seen of each chapter, and what not
notes-chapters-caption = Every chapter that was read or looked for, Peru’s own first. A chapter that is not listed was not looked for.
notes-years = What was read of each edition’s opening
notes-years-caption = The opening of each edition’s chapter on Peru, where it was read: the tier and what bears on it
notes-seen = How much of its profile
notes-names = Names Peru
notes-names-yes = yes
notes-names-no = no; read whole
notes-names-unknown = nobody can tell
notes-day = Read or looked for on
notes-note = Note
notes-document = What was read
