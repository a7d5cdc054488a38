"""Retention schedules as councils publish and keep them, in our own words."""

from __future__ import annotations

from tests.imports.workbooks import Grid, Line

LGA_HEADINGS: Line = [
    "Unique ID", "Function Level 1", "Function Level 2", "Service ID", "Service Name", "Records Description",
    "Contains special information?", "Contains personal information?", "Impact Level", "Legal or business requirement?",
    "Legislation Name", "Legislation URL", "Retain permanently?", "Start Event", "Retention Period Years",
    "Retention Period Months", "Retain Until", "Retention URI", "Legal basis for processing",
    "Legal basis for processing special", "Notes", "Added", "Updated",
]  # fmt: skip
ACT = "Limitation Act 1980 (Section 2)"
ACT_URL = "http://www.legislation.gov.uk/ukpga/1980/58/section/2"


def uri(number: int) -> str:
    """Return a web address as the published rules have one each."""
    return f"http://id.example.org/retention/{number}"


def lga_schedule() -> Grid:
    """Six rules in the 23 columns: a plain period, months, permanent, until, nothing, and numbers that are none."""
    return Grid(
        "Retention",
        [
            LGA_HEADINGS,
            [90, "Housing", "Housing advice", 109, "Council tenant advice", "Transfers and moves\nand the letters about them",
             "No", "Yes", "Official", "Yes", ACT, ACT_URL, "No", "End of the tenancy", 6, 0, None, uri(90),
             "(c) Legal obligation", None, 'Known as the "blue file"', "09/01/2013", "31/03/2018"],
            [91, "Housing", "Lettings", 117, "Viewings", "Who saw which home", "No", "Yes", "Official", "Business", None, None,
             "No", "Date of viewing", 0, 18, None, uri(91), "(e) Public task", None, None, "09/01/2013", "31/03/2018"],
            [92, "Council", "Meetings", 12, "Minutes", "Signed minutes", "No", "No", "Not protectively marked", "Legal",
             "Local Government Act 1972", None, "Yes", None, None, None, None, uri(92), None, None, None, "09/01/2013", None],
            [93, "Children", "Care", 42, "Family support", "Case files", "Yes", "Yes", "Official", "Yes", None, None, "No",
             "Date of birth", None, None, "Child is 25", uri(93), "(c) Legal obligation", "(g) Public interest", None, None, None],
            [94, "Internal", "Facilities", 7, "Keys", "Key register", "No", "No", "Official", "No", None, None, "No", "Superseded",
             0, 0, None, uri(94), None, None, None, None, None],
            [95, "Internal", "Property", 8, "Deeds", "Deeds and leases", "No", "No", "Official", "Yes", ACT, None, "No",
             "End of the lease", "6 or 12", None, None, uri(95), None, None, None, "spring 2013", None],
        ],
    )  # fmt: skip


def free_schedule() -> Grid:
    """A schedule as a housing service keeps it, with periods in all manner of words."""
    return Grid(
        "Retention schedule",
        [
            ["Housing service: retention and disposal schedule", None, None, None, None],
            [None] * 5,
            ["Ref", "Record", "Trigger", "Retention period", "Statutory provisions"],
            ["H1", "Tenancy files", "End of tenancy", "6 years", "Limitation Act 1980"],
            ["H2", "Rent accounts", None, "6 years + current", "Audit"],
            ["H3", "Gas certificates", None, "2 years after the date of the check, then destroy", "Gas Safety Regulations"],
            ["H4", "Anti-social behaviour cases", None, "(a) adults: 6 years after closure\n(b) children: until 25", None],
            ["H5", "Asbestos register", None, "Life of the building", None],
            ["H6", "Policies", None, "Permanent. Offer to archivist", None],
            ["H7", "Photographs", None, "See corporate guidance", None],
            ["H8", "Visitor book", None, "TBC", None],
            ["H9", "Door entry logs", None, "30 days, longer if a crime is looked into", None],
            [None] * 5,
            ["* Periods are the shortest that the law allows.", None, None, None, None],
        ],
        merged=((1, 1, 1, 5),),
    )  # fmt: skip
