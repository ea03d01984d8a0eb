"""The controlled terms of the records, one enumeration per column.

The codebook in ``README.md`` beside this file says how each term is applied.
"""

from enum import StrEnum


class Direction(StrEnum):
    """How the statement crosses Peru's borders."""

    INTO = "into"
    """People from elsewhere are exploited in Peru."""
    OUT_OF = "out_of"
    """People from Peru are exploited elsewhere."""
    WITHIN = "within"
    """The exploitation is in Peru and no border is crossed in the words."""
    THROUGH = "through"
    """People cross Peru on the way to somewhere else."""
    NONE = "none"
    """No exploitation is placed: a risk, what enables trafficking, or the side of a border."""


class Exploitation(StrEnum):
    """What the statement says is done to people, or what makes it possible."""

    SEX_TRAFFICKING = "sex-trafficking"
    """The words "sex trafficking"."""
    SEXUAL_EXPLOITATION = "sexual-exploitation"
    """Sexual exploitation or forced prostitution, not called sex trafficking."""
    CHILD_SEX_TOURISM = "child-sex-tourism"
    """The words "child sex tourism"."""
    FORCED_LABOR = "forced-labor"
    """The words "forced labor" or "labor trafficking"."""
    FORCED_CHILD_LABOR = "forced-child-labor"
    """The words "forced child labor"."""
    FORCED_CRIMINALITY = "forced-criminality"
    """Forced labor in criminal activities."""
    SERVITUDE = "servitude"
    """The words "domestic servitude", "involuntary servitude" or "debt bondage"."""
    LABOR_EXPLOITATION = "labor-exploitation"
    """The words "labor exploitation"."""
    ARMED_RECRUITMENT = "armed-recruitment"
    """Recruitment by an armed group, or service of children in armed forces."""
    VULNERABILITY = "vulnerability"
    """A risk of trafficking of no stated kind."""
    COMPLICITY = "complicity"
    """What people other than the victims do that lets trafficking go on."""
    IMPUNITY = "impunity"
    """Traffickers go unpunished, of nobody's stated doing."""
    NOT_STATED = "not-stated"
    """People "are exploited"; the sentence does not say how."""


class Sector(StrEnum):
    """Where in the economy, in the sentence's own terms."""

    GOLD_MINING = "gold-mining"
    """Gold mining and the services around it."""
    MINING = "mining"
    """Mining of no stated metal."""
    LOGGING = "logging"
    """Logging."""
    AGRICULTURE = "agriculture"
    """Agriculture."""
    BRICK_MAKING = "brick-making"
    """Brick-making."""
    INFORMAL_SECTOR = "informal-sector"
    """The informal sector as a whole."""
    DOMESTIC_SERVICE = "domestic-service"
    """Domestic service."""
    FISHING = "fishing"
    """The fishing industry."""
    BEGGING = "begging"
    """Begging."""
    STREET_VENDING = "street-vending"
    """Street vending."""
    CRIMINAL_ACTIVITIES = "criminal-activities"
    """Criminal activities of no stated kind."""
    NARCOTICS = "narcotics"
    """Making, carrying or trading drugs."""
    ARMED_CONFLICT = "armed-conflict"
    """Service as a combatant."""
    TOURISM = "tourism"
    """Tourism, of which child sex tourism is named."""
    NIGHTLIFE = "nightlife"
    """Bars, nightclubs and brothels."""
    SWEATSHOPS = "sweatshops"
    """Sweatshops."""
    MANUFACTURING = "manufacturing"
    """Factories, registered or not."""
    CHARCOAL = "charcoal"
    """Charcoal production."""
    COMMERCE = "commerce"
    """Small businesses, shops and supermarkets."""
    HOSPITALITY = "hospitality"
    """Hotels and restaurants."""
    NOT_STATED = "not-stated"
    """The statement names no sector."""


class VictimGroup(StrEnum):
    """Who the statement says is exploited, at risk or harmed."""

    WOMEN = "women"
    """Women."""
    MEN = "men"
    """Men."""
    ADULTS = "adults"
    """Adults of no stated sex."""
    GIRLS = "girls"
    """Girls."""
    BOYS = "boys"
    """Boys."""
    CHILDREN = "children"
    """Children of no stated sex."""
    INDIGENOUS = "indigenous"
    """Indigenous people."""
    MIGRANTS = "migrants"
    """Migrants."""
    FOREIGN_NATIONALS = "foreign-nationals"
    """People from other countries."""
    LGBTI = "lgbti"
    """Lesbian, gay, bisexual, transgender and intersex people."""
    NOT_STATED = "not-stated"
    """The statement names no group."""


class Means(StrEnum):
    """The International Labour Organization's 11 indicators of forced labor."""

    ABUSE_OF_VULNERABILITY = "abuse-of-vulnerability"
    """Abuse of vulnerability."""
    DECEPTION = "deception"
    """Deception."""
    RESTRICTION_OF_MOVEMENT = "restriction-of-movement"
    """Restriction of movement."""
    ISOLATION = "isolation"
    """Isolation."""
    PHYSICAL_VIOLENCE = "physical-violence"
    """Physical and sexual violence."""
    INTIMIDATION_AND_THREATS = "intimidation-and-threats"
    """Intimidation and threats."""
    RETENTION_OF_DOCUMENTS = "retention-of-documents"
    """Retention of identity documents."""
    WITHHOLDING_OF_WAGES = "withholding-of-wages"
    """Withholding of wages."""
    DEBT_BONDAGE = "debt-bondage"
    """Debt bondage."""
    ABUSIVE_CONDITIONS = "abusive-conditions"
    """Abusive working and living conditions."""
    EXCESSIVE_OVERTIME = "excessive-overtime"
    """Excessive overtime."""
    NOT_STATED = "not-stated"
    """No indicator stands in the quote."""


class Actor(StrEnum):
    """Whom the statement names besides those harmed."""

    MINERS = "miners"
    """Miners."""
    POLICE = "police"
    """Police."""
    OFFICIALS = "officials"
    """Officials."""
    ARMED_GROUP = "armed-group"
    """An armed group."""
    TRAFFICKERS = "traffickers"
    """Traffickers."""
    NIGHTLIFE_OWNERS = "nightlife-owners"
    """Owners of nightclubs and brothels."""
    CRIMINAL_GROUPS = "criminal-groups"
    """Criminal groups, begging rings and drug traffickers."""
    LANDOWNERS = "landowners"
    """Landowners."""
    FAMILIES = "families"
    """Parents and families of those harmed."""
    TOURISTS = "tourists"
    """Tourists who pay."""
    NOT_STATED = "not-stated"
    """The statement names nobody."""


class Modality(StrEnum):
    """How firmly the source says it."""

    ASSERTED = "asserted"
    """Stated as a fact: "are exploited"."""
    REPORTED = "reported"
    """Attributed or hedged: "reportedly", "there were reports"."""
    AT_RISK = "at-risk"
    """A vulnerability, not an event: "vulnerable to trafficking"."""


class Topic(StrEnum):
    """What the statement is about: the same slug in every edition of a report."""

    SOURCE_COUNTRY = "source-country"
    """The country as a source."""
    DESTINATION_COUNTRY = "destination-country"
    """The country as a destination."""
    TRANSIT_COUNTRY = "transit-country"
    """The country as a transit country."""
    INDIGENOUS_VULNERABILITY = "indigenous-vulnerability"
    """The risk to indigenous people."""
    INTERNAL_SEX_TRAFFICKING = "internal-sex-trafficking"
    """Sex trafficking inside the country."""
    MINING_SEX_TRAFFICKING = "mining-sex-trafficking"
    """Exploitation of women and girls near mines."""
    NATIONALS_SEX_TRAFFICKING_ABROAD = "nationals-sex-trafficking-abroad"
    """Sex trafficking of the country's own people abroad."""
    FOREIGN_VICTIMS_SEX_TRAFFICKING = "foreign-victims-sex-trafficking"
    """Sex trafficking of foreigners in the country."""
    CHILD_SEX_TOURISM = "child-sex-tourism"
    """Child sex tourism."""
    MINING_FORCED_LABOR = "mining-forced-labor"
    """Forced labor in mines."""
    LOGGING_FORCED_LABOR = "logging-forced-labor"
    """Forced labor in logging."""
    AGRICULTURE_FORCED_LABOR = "agriculture-forced-labor"
    """Forced labor in agriculture."""
    BRICK_MAKING_FORCED_LABOR = "brick-making-forced-labor"
    """Forced labor in brick-making."""
    INFORMAL_SECTOR_FORCED_LABOR = "informal-sector-forced-labor"
    """Forced labor in the informal sector."""
    DOMESTIC_SERVITUDE = "domestic-servitude"
    """Forced labor in domestic service."""
    FORCED_BEGGING_STREET_VENDING = "forced-begging-street-vending"
    """Forced begging and street vending."""
    CRIMINAL_ACTIVITIES_FORCED_LABOR = "criminal-activities-forced-labor"
    """Forced labor in crime of no stated kind."""
    NARCOTICS_FORCED_LABOR = "narcotics-forced-labor"
    """Forced labor in the drug trade."""
    SHINING_PATH_RECRUITMENT = "shining-path-recruitment"
    """Recruitment by Shining Path."""
    NATIONALS_FORCED_LABOR_ABROAD = "nationals-forced-labor-abroad"
    """Forced labor of the country's own people abroad."""
    FOREIGN_VICTIMS_FORCED_LABOR = "foreign-victims-forced-labor"
    """Forced labor of foreigners in the country."""
    FISHING_FORCED_LABOR = "fishing-forced-labor"
    """Forced labor in fishing."""
    TRANSIT_MIGRANTS_VULNERABLE = "transit-migrants-vulnerable"
    """The risk to migrants who cross the country."""
    OFFICIAL_COMPLICITY = "official-complicity"
    """What some police and officials are said to do that lets trafficking go on."""
    TRAFFICKERS_UNPUNISHED = "traffickers-unpunished"
    """Where the law does not reach traffickers."""
    FACTORY_FORCED_LABOR = "factory-forced-labor"
    """Forced labor in factories that are not registered."""
    UNDERAGE_SOLDIERS = "underage-soldiers"
    """Minors in the armed forces."""
    LGBTI_VULNERABILITY = "lgbti-vulnerability"
    """The risk to lesbian, gay, bisexual, transgender and intersex people."""
    MIGRANTS_VULNERABLE = "migrants-vulnerable"
    """The risk to migrants who stay in the country."""
    FOREIGN_VICTIMS_IDENTIFIED = "foreign-victims-identified"
    """Foreign victims whom authorities counted, for whatever exploitation."""
    RIVER_SEX_TRAFFICKING = "river-sex-trafficking"
    """Sex trafficking to which tourists are carried by boat."""
    NATIONALS_EXPLOITED_ABROAD = "nationals-exploited-abroad"
    """Exploitation of the country's own people abroad, of several kinds or of none stated."""
    FOREIGN_VICTIMS = "foreign-victims"
    """Exploitation of foreigners in the country, of several kinds or of none stated."""
    BORDER_CHILD_LABOR = "border-child-labor"
    """Forced work of children near a border."""


class Series(StrEnum):
    """What run of publications a source belongs to."""

    TIP = "tip"
    """The Trafficking in Persons Report: one chapter of one edition."""
    TIP_DIGEST = "tip-digest"
    """Another publisher's digest of a chapter of that report."""
    CHILD_LABOR = "child-labor"
    """The Department of Labor's findings on child labor: another report, counted apart."""
    DOCUMENT = "document"
    """Any other document: evidence, or a table of figures."""


class Voice(StrEnum):
    """Whose words a statement is: derived from its source."""

    OWN_CHAPTER = "own-chapter"
    """Peru's own chapter of the report."""
    OTHER_CHAPTER = "other-chapter"
    """Another country's chapter of the report."""
    OTHER_PUBLISHER = "other-publisher"
    """Another publisher, a digest of the report among them."""


class PlaceKind(StrEnum):
    """What sort of place a place is."""

    COUNTRY = "country"
    """A country; its point only carries the label."""
    DEPARTMENT = "department"
    """A department of Peru; its point only carries the label."""
    CITY = "city"
    """A city."""
    TOWN = "town"
    """A town or smaller settlement."""
    ZONE = "zone"
    """A stretch of land with a name and no agreed outline."""
    AREA = "area"
    """A region drawn as the departments in ``members``."""
    GROUP = "group"
    """Several countries that a source names together."""
    ELSEWHERE = "elsewhere"
    """Somewhere outside Peru that the source leaves open; its point is schematic."""


SETTLEMENTS = frozenset({PlaceKind.CITY, PlaceKind.TOWN, PlaceKind.ZONE})
"""Kinds of place small enough that people who live there are named with it."""


class Role(StrEnum):
    """The part that a place has in a statement."""

    SITE = "site"
    """Where it happens."""
    ORIGIN = "origin"
    """Where the people are from."""
    TRANSIT = "transit"
    """Where they pass."""
    DESTINATION = "destination"
    """Where they are exploited or found."""


class Basis(StrEnum):
    """How a place is known."""

    NAMED = "named"
    """The sentence names the place."""
    AREA = "area"
    """The sentence names an area without bounds."""
    UNNAMED = "unnamed"
    """The sentence points to it without a name, or says no place at all."""
    CURATED = "curated"
    """Curators located it; a second source names the place for the topic."""


class Grade(StrEnum):
    """How far a source can be relied on."""

    A = "A"
    """Official or intergovernmental."""
    B = "B"
    """A specialist organization or research."""
    C = "C"
    """Press."""
    D = "D"
    """Tertiary; no evidence for a curated location."""


class ProfileSeen(StrEnum):
    """How much of a report edition's country profile was read."""

    FULL = "full"
    """All of it."""
    PARTIAL = "partial"
    """A part; what is missing there is unknown."""
    NONE = "none"
    """Not the profile itself, though other sections may be cited."""


class Seen(StrEnum):
    """How much of what a document says of a place was read."""

    YES = "yes"
    """The passage itself."""
    PARTLY = "partly"
    """The title, the imprint or another's account; not the passage."""


class Scope(StrEnum):
    """Whether a document speaks of a place or of one case."""

    PATTERN = "pattern"
    """What happens at the place, as the document tells it."""
    INDIVIDUAL_CASE = "individual-case"
    """One case of named or countable people: it carries nothing and is refused."""
