"""The controlled terms of the tables beside the statements: chapters, years, figures and actions.

The codebook in ``README.md`` beside this file says how each term is applied.
"""

from enum import StrEnum


class NamesPeru(StrEnum):
    """Whether a chapter names Peru."""

    YES = "yes"
    """What was seen of it names Peru."""
    NO = "no"
    """It was seen whole and does not."""
    UNKNOWN = "unknown"
    """It was not seen whole, and what was seen does not."""


class Tier(StrEnum):
    """Where the report places Peru."""

    ONE = "tier-one"
    """Tier 1."""
    TWO = "tier-two"
    """Tier 2."""
    WATCH_LIST = "tier-two-watch-list"
    """Tier 2 Watch List."""
    THREE = "tier-three"
    """Tier 3."""


class Trend(StrEnum):
    """What an edition says of a number beside that of the year before."""

    UP = "up"
    """More than the year before."""
    DOWN = "down"
    """Fewer or less than the year before."""


class Measure(StrEnum):
    """What a figure counts."""

    IDENTIFIED = "identified"
    """People whom a body identified as victims, or as possible ones."""
    ASSISTED = "assisted"
    """People whom a body assisted."""
    FOUND = "found"
    """People whom a body found in a situation that the report calls forced labor."""
    CONVICTED = "convicted"
    """Convictions."""
    ESTIMATED = "estimated"
    """People, as an estimate has it; not a count."""


class Counter(StrEnum):
    """Which body counted or estimated."""

    POLICE = "police"
    """The National Police, of no stated system."""
    POLICE_RETA = "police-reta"
    """The police database RETA."""
    POLICE_UNIT = "police-unit"
    """The police directorate against trafficking or its specialised units."""
    PROSECUTORS = "prosecutors"
    """Prosecutors."""
    WOMEN_MINISTRY = "women-ministry"
    """The Ministry of Women and Vulnerable Populations."""
    DEFENSE_MINISTRY = "defense-ministry"
    """The Ministry of Defense."""
    LABOR_INSPECTORS = "labor-inspectors"
    """Labor inspectors."""
    INTERNATIONAL = "international"
    """The International Labour Organization with the International Organization for Migration."""
    NOT_STATED = "not-stated"
    """What was read does not say."""


class Counted(StrEnum):
    """Whom a figure counts, as a part of what its body counted."""

    EVERYONE = "everyone"
    """All whom the body counted."""
    ADULTS = "adults"
    """Adults."""
    CHILDREN = "children"
    """Girls and boys."""
    WOMEN = "women"
    """Women."""
    MEN = "men"
    """Men."""
    GIRLS = "girls"
    """Girls."""
    BOYS = "boys"
    """Boys."""
    FEMALE = "female"
    """Women and girls."""
    MALE = "male"
    """Men and boys."""
    PERUVIAN = "peruvian"
    """Peruvians."""
    FOREIGN = "foreign"
    """Foreigners of any country."""
    VENEZUELAN = "venezuelan"
    """Venezuelans."""
    ECUADORIAN = "ecuadorian"
    """Ecuadorians."""
    COLOMBIAN = "colombian"
    """Colombians."""
    BOLIVIAN = "bolivian"
    """Bolivians."""
    CHILDREN_LABOR = "children-labor-trafficking"
    """Children in labor trafficking."""
    CHILDREN_SEX = "children-sex-trafficking"
    """Children in sex trafficking."""
    CHILDREN_BOTH = "children-both"
    """Children in both."""


class Subject(StrEnum):
    """What a chapter says of the State's response."""

    PROGRESS = "progress"
    """Its efforts as a whole."""
    IDENTIFICATION = "identification"
    """How victims are found and told from others."""
    RAIDS = "raids"
    """What happens in raids."""
    REFERRAL = "referral"
    """How victims come to services."""
    SERVICES = "services"
    """Services for victims."""
    PROTOCOLS = "protocols"
    """Protocols and guides."""
    MANDATE = "mandate"
    """Who is to do what, and with which means."""
    BUDGET = "budget"
    """Money."""
    LAW_ENFORCEMENT = "law-enforcement"
    """Arrests, prosecutions and convictions."""
    OUTREACH = "outreach"
    """Help lines and material."""
    CONSULAR_HELP = "consular-help"
    """Help to nationals abroad."""


class Area(StrEnum):
    """The heading under which the Department of Labor suggests an action."""

    LEGAL_FRAMEWORK = "legal-framework"
    """The law."""
    ENFORCEMENT = "enforcement"
    """Its enforcement."""
    COORDINATION = "coordination"
    """Coordination."""
    GOVERNMENT_POLICIES = "government-policies"
    """Policies."""
    SOCIAL_PROGRAMS = "social-programs"
    """Social programs."""


class Advancement(StrEnum):
    """The Department of Labor's assessment of a year."""

    SIGNIFICANT = "significant"
    """Significant advancement."""
    MODERATE = "moderate"
    """Moderate advancement."""


class ActivityGroup(StrEnum):
    """The group in which the Department of Labor lists an activity."""

    AGRICULTURE = "agriculture"
    """Agriculture."""
    INDUSTRY = "industry"
    """Industry."""
    SERVICES = "services"
    """Services."""
    WORST_FORMS = "worst-forms"
    """Categorical worst forms of child labor."""


class Extent(StrEnum):
    """How far something holds of a listed activity, by the Department of Labor's marks."""

    YES = "yes"
    """It is marked for the whole activity."""
    PARTLY = "partly"
    """It is marked for a part of it."""
    SOMETIMES = "sometimes"
    """The document says "sometimes", or "as a result"."""
    NO = "no"
    """It is not so marked, in a document that marks it."""
    NOT_STATED = "not-stated"
    """The document, or what was seen of it, does not mark it."""
