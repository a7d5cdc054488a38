"""Files of the shapes that neighbouring tools write, filled in our own words."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tests.imports.workbooks import Grid

# --- CISO Assistant: what its lists export, and the workbook of one processing -----------------------------------------------

ASSET_COLUMNS = [
    "internal_id", "name", "description", "ref_id", "type", "asset_class", "folder", "security_objectives",
    "disaster_recovery_objectives", "security_capabilities", "recovery_capabilities", "link", "owners", "parent_assets",
    "labels", "observation", "Is a business function ?",
]  # fmt: skip
PROCESSING_COLUMNS = [
    "internal_id", "ref_id", "name", "description", "status", "processing_nature", "folder", "assigned_to", "labels",
    "dpia_required", "dpia_reference",
]  # fmt: skip


def ciso_assets() -> Grid:
    """Three assets as the list of assets exports them."""
    rows = [
        {
            "internal_id": "9f1c-1",
            "name": "Tenancy records",
            "description": "Agreements and letters of every tenancy",
            "ref_id": "AST.01",
            "type": "PR",
            "asset_class": "assetClassData/assetClassSensitiveData",
            "folder": "Housing",
            "security_objectives": "confidentiality: high,integrity: moderate,proof: low",
            "owners": "Tenancy Manager",
            "observation": "Looked at in spring",
            "Is a business function ?": False,
        },
        {
            "internal_id": "9f1c-2",
            "name": "Repairs database",
            "description": "Orders, visits and invoices; since 2011",
            "ref_id": "AST.02",
            "type": "SP",
            "asset_class": "assetClassSoftware/assetClassApplications",
            "folder": "Repairs",
            "disaster_recovery_objectives": "RTO: 4h,RPO: 1h",
            "link": "https://wiki.example/repairs",
            "owners": "Repairs Manager",
            "parent_assets": "Tenancy records",
            "labels": "core",
            "Is a business function ?": False,
        },
        {
            "internal_id": "9f1c-3",
            "name": "'-80 freezer log",
            "description": "A list on paper",
            "ref_id": "AST.03",
            "type": "SP",
            "folder": "Repairs",
            "Is a business function ?": True,
        },
    ]
    return Grid("Sheet1", [ASSET_COLUMNS, *([row.get(each) for each in ASSET_COLUMNS] for row in rows)])


def ciso_template() -> Grid:
    """Two assets in the fewest columns that the tool takes in."""
    rows = [
        ["Gas safety records", "One for each home", "Global", "PR"],
        ["Scanner", "In the post room", "Global", "SP"],
    ]
    return Grid("Sheet1", [["name", "description", "domain", "type"], *rows])


def ciso_processings(yes: Any = True, no: Any = False) -> Grid:
    """Two processings as the list exports them."""
    rows = [
        ["7a-1", "PRC-1", "Letting homes", "Choosing who gets a home", "Approved", "privacy_collection,privacy_use", "Lettings",
         "Lettings Manager", "", yes, "DPIA-7"],
        ["7a-2", "PRC-2", "Gas servicing", "Visits once a year", "Draft", "", "Repairs", "", "", no, ""],
    ]  # fmt: skip
    return Grid("Sheet1", [PROCESSING_COLUMNS, *rows])


def ciso_workbook() -> list[Grid]:
    """One processing with its parts, each on a sheet of its own."""
    main = ["ref_id", "name", "description", "domain", "status", "processing_nature", "information_channel", "usage_channel",
            "dpia_required", "dpia_reference", "assigned_to", "labels"]  # fmt: skip
    return [
        Grid("Processing", [main, ["PRC-9", "Paying staff", "Every month", "People", "privacy_in_review", None, "Intranet",
                                   None, True, "DPIA-42", None, None]]),
        Grid("Purposes", [["name", "description", "legal_basis", "article_9_condition"],
                          ["Wages", None, "privacy_contract", None],
                          ["Sick pay", "By law", "privacy_legal_obligation", "privacy_employment_social_security"]]),
        Grid("Personal data", [["name", "description", "category", "retention", "deletion_policy", "is_sensitive", "assets"],
                               ["Bank details", None, "privacy_financial_data", "6 years", "privacy_automatic_deletion", False,
                                None],
                               [None, None, "privacy_health_data", "3 years", None, True, None]]),
        Grid("Data subjects", [["name", "description", "category"], ["Our staff", None, "privacy_employee"]]),
        Grid("Data recipients", [["name", "description", "category"],
                                 ["Revenue and Customs", "Each month", "privacy_tax_authority"]]),
        Grid("Contractors", [["name", "description", "entity", "relationship_type", "country", "documentation_link"],
                             ["Pay bureau", None, None, "privacy_data_processor", "GB", "https://contract.example"]]),
        Grid("Transfers", [["name", "description", "entity", "country", "transfer_mechanism", "guarantees",
                            "documentation_link"],
                           ["Back-up", None, None, "US", "privacy_standard_contractual_clauses", "Checked each year", None]]),
    ]  # fmt: skip


# --- the CNIL's PIA tool -----------------------------------------------------------------------------------------------------


def answer(number: int, text: str | None = None, gauge: int | None = None, *listed: str) -> dict[str, Any]:
    """Write an answer as the tool does."""
    made = {"created_at": "2026-01-05T10:00:00.000Z", "updated_at": "2026-01-06T10:00:00.000Z"}
    data = {"text": text, "gauge": gauge, "list": list(listed)}
    return {"id": number, "pia_id": 4, "reference_to": number, "data": data, **made}


def evaluation(reference: str, status: int, **said: Any) -> dict[str, Any]:
    """Write an evaluation as the tool does."""
    empty = {"gauges": {"x": 0, "y": 0}, "estimated_implementation_date": None, "global_status": 2, "pia_id": 4}
    return {"id": 1, "reference_to": reference, "status": status, **empty, **said}


def pia(**changes: Any) -> dict[str, Any]:
    """Give an assessment of cameras in stairwells; ``changes`` are to its facts."""
    facts = {
        "id": 4,
        "dbVersion": 201910230914,
        "tableName": "pia",
        "serverUrl": None,
        "objectStore": {},
        "status": 2,
        "name": "Cameras in stairwells",
        "category": "Estates",
        "author_name": "Ann Archer",
        "evaluator_name": "Bea Baker",
        "validator_name": "Head of Estates",
        "dpos_names": "Cy Cole",
        "dpo_status": 1,
        "dpo_opinion": "<p>Signs go up first.</p>",
        "concerned_people_searched_opinion": True,
        "concerned_people_searched_content": "",
        "people_names": "Residents of two blocks",
        "concerned_people_status": 1,
        "concerned_people_opinion": "Most were for it.",
        "rejection_reason": "",
        "applied_adjustments": "",
        "is_example": 0,
        "is_archive": 0,
        "progress": 97.5,
        "created_at": "2026-01-05T10:00:00.000Z",
        "updated_at": "2026-01-20T10:00:00.000Z",
        "user_pias": [],
    } | changes
    answers = [
        answer(111, "<p>Cameras record stairwells &amp; doors.</p>"),
        answer(112, "<p>The council is <b>controller</b>.</p>"),
        answer(121, "<ul>\n<li>Pictures of people</li>\n<li>Times</li>\n</ul>"),
        answer(123, "Recorder in the office<br />Cloud archive"),
        answer(211, "Preventing damage; finding who caused it."),
        answer(212, "Public task"),
        answer(215, "31 days"),
        answer(221, 'Signs, and <a href="https://council.example/cctv">our page</a>.'),
        answer(227, "None leaves the country."),
        answer(321, None, None, "People feel watched", "Harassment"),
        answer(322, None, None, "Password shared"),
        answer(323, None, None, "Staff"),
        answer(324, None, None, "Access control"),
        answer(325, "Pictures tell who comes when.", 3),
        answer(326, "Few may look.", 2),
        answer(342, None, None, "Disk fails"),
    ]
    measures = [
        {"id": 71, "pia_id": 4, "title": "Access control", "content": "Two named people.", "placeholder": "x.y"},
        {"id": 72, "pia_id": 4, "title": "Back-up", "content": "Each night.", "placeholder": None},
    ]
    evaluations = [
        evaluation("1.1", 3, evaluation_comment="Clear."),
        evaluation(
            "3.1.71",
            2,
            action_plan_comment="<p>Log every look at a recording.</p>",
            evaluation_comment="Nobody can tell who looked.",
            person_in_charge="Estates Manager",
            # Midnight of 1 April where it was picked.
            estimated_implementation_date="2026-03-31T23:00:00.000Z",
        ),
        evaluation("3.2", 3, gauges={"x": 2, "y": 1}),
    ]
    comments = [
        {
            "id": 9,
            "pia_id": 4,
            "reference_to": "1.1",
            "description": "See the plan of the block.",
            "for_measure": False,
            "user": {"id": 3, "firstname": "Bea", "lastname": "Baker"},
        }
    ]
    return {"pia": facts, "answers": answers, "measures": measures, "evaluations": evaluations, "comments": comments}


def flat(said: Mapping[str, Any]) -> dict[str, Any]:
    """Give an assessment as the tool's server does: all in one."""
    return {**said["pia"], **{name: each for name, each in said.items() if name != "pia"}}


def write_json(path: Path, said: Any, encoding: str = "utf-8") -> Path:
    """Write it as the tool does, or in another encoding."""
    path.write_bytes(json.dumps(said, ensure_ascii=False).encode(encoding))
    return path


def write_zip(path: Path, files: Mapping[str, Any]) -> Path:
    """Write the tool's zip: assessments as JSON, and files as they are."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, said in files.items():
            package.writestr(name, said if isinstance(said, bytes) else json.dumps(said))
    return path
