"""The Housing Ombudsman's 21 recommendations on knowledge and information management, as a choice list for tags.

What each asks, in which group it stands and by which words it is known is data: ``resources/frameworks``.
"""

from __future__ import annotations

from kimdesk.model.fields import label, options

RECOMMENDATIONS = options(
    ("R1", label("R1 Oversight by governance")),
    ("R2", label("R2 A strategy for knowledge and information")),
    ("R3", label("R3 Benchmarking")),
    ("R4", label("R4 Safeguarding policies")),
    ("R5", label("R5 Equality Act training")),
    ("R6", label("R6 Recording vulnerabilities")),
    ("R7", label("R7 Recording standards")),
    ("R8", label("R8 Standards for third parties")),
    ("R9", label("R9 Categories for information requests")),
    ("R10", label("R10 Published answers to frequent questions")),
    ("R11", label("R11 Capability of databases")),
    ("R12", label("R12 Training on systems")),
    ("R13", label("R13 Interrogation and extraction")),
    ("R14", label("R14 Sensitive-information reviews")),
    ("R15", label("R15 Stress test before change")),
    ("R16", label("R16 Risk assessment of change")),
    ("R17", label("R17 Incoming datasets")),
    ("R18", label("R18 Exception reporting after change")),
    ("R19", label("R19 Evidence before a missed appointment")),
    ("R20", label("R20 Analysis of missed appointments")),
    ("R21", label("R21 Automatic appointment reminders")),
)
