"""Words by which the watch tells a home from an office, and a person from a mailbox."""

from __future__ import annotations

STREETS = (
    "Street",
    "St",
    "Road",
    "Rd",
    "Avenue",
    "Ave",
    "Lane",
    "Close",
    "Drive",
    "Court",
    "Crescent",
    "Gardens",
    "Grove",
    "Hill",
    "House",
    "Mews",
    "Park",
    "Place",
    "Row",
    "Square",
    "Terrace",
    "View",
    "Walk",
    "Way",
    "Green",
    "Rise",
    "Parade",
    "Quay",
    "Croft",
)
# Where people work, and not where they live.
OFFICES = (
    "civic cent(?:re|er)",
    "town hall",
    "city hall",
    "guildhall",
    "shire hall",
    "county hall",
    "council offices?",
    "offices?",
    "head office",
    "depot",
    "reception",
    "customer service cent(?:re|er)",
    "data cent(?:re|er)",
    "community (?:hub|centre|hall)",
    "library",
    "P\\.?O\\.? box",
)
# Before a number: whose telephone it is, or that it is none.
OFFICIAL_NUMBERS = (
    "office",
    "reception",
    "switchboard",
    "call cent(?:re|er)",
    "contact cent(?:re|er)",
    "helpline",
    "hotline",
    "help ?desk",
    "service desk",
    "customer services?",
    "out of hours",
    "duty",
    "on-call",
    "repairs line",
    "UPRN",
    "USRN",
    "order",
    "invoice",
    "serial",
    "job",
    "ticket",
    "contract",
    "licence",
    "barcode",
    "asset",
)
# The parts of which addresses of offices are made.
GENERIC_LOCAL_PARTS = frozenset(
    {
        *("accounts", "admin", "allocations", "asb", "benefits", "care", "casework", "centre", "complaints", "compliance"),
        *("contact", "corporate", "council", "customer", "customers", "data", "digital", "dpo", "eir", "email", "enquiries"),
        *("enquiry", "estates", "feedback", "finance", "foi", "freedom", "general", "governance", "hello", "help"),
        *("helpdesk", "homes", "housing", "hr", "ict", "ig", "info", "information", "infogov", "it", "jobs", "landlord"),
        *("leasehold", "legal", "mail", "mailbox", "manager", "management", "no", "noreply", "of", "office", "officer"),
        *("ombudsman", "online", "post", "press", "privacy", "procurement", "protection", "records", "rents", "rent"),
        *("repairs", "reply", "request", "requests", "sar", "security", "service", "services", "servicedesk", "shared"),
        *("support", "systems", "team", "tenancy", "tenant", "tenants", "the", "us", "voids", "web", "webmaster", "and"),
        *("dataprotection", "customerservices", "customerservice", "contactus", "housingservices", "donotreply"),
        *("informationgovernance", "housingmanagement", "knowledge", "kim", "log", "contactcentre", "voluntary", "dp"),
    }
)
# What begins with a capital beside an account and is no person.
NOT_A_SURNAME = frozenset(
    {
        *("account", "accounts", "allocations", "april", "arrears", "asset", "audit", "august", "autumn", "board", "cabinet"),
        *("centre", "city", "civica", "committee", "council", "county", "customer", "data", "december", "direct", "district"),
        *("east", "excel", "february", "finance", "general", "group", "head", "high", "home", "homes", "house", "housing"),
        *("income", "information", "it", "january", "july", "june", "landlord", "lead", "legal", "letter", "log", "ltd"),
        *("management", "manager", "march", "may", "microsoft", "north", "northgate", "november", "october", "of", "office"),
        *("officer", "payment", "payments", "plan", "policy", "power", "quarter", "record", "records", "register", "rent"),
        *("rents", "repairs", "report", "reports", "review", "section", "see", "september", "service", "services", "south"),
        *("spring", "staff", "standard", "statement", "summer", "system", "systems", "team", "tenancy", "tenant", "tenants"),
        *("the", "this", "was", "were", "west", "winter", "with", "workbook", "capita", "orchard", "aareon", "mri", "nec"),
        *("test", "sample", "example", "created", "closed", "form", "type", "total", "universal", "credit", "benefit"),
    }
)
