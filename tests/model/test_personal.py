from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kimdesk.i18n import show
from kimdesk.model.kinds import KINDS
from kimdesk.model.personal import Sort, find_personal
from kimdesk.model.watched import is_watched

NI, NHS, BANK, BIRTH = Sort.NATIONAL_INSURANCE, Sort.NHS, Sort.BANK, Sort.BIRTH
HOME, NAMED, RENT, PHONE, MAIL = Sort.ADDRESS, Sort.NAMED_ADDRESS, Sort.NAMED_TENANCY, Sort.PHONE, Sort.EMAIL


@pytest.mark.parametrize(
    ("text", "sort", "piece"),
    [
        ("Her number is AB123456C, see file.", NI, "AB123456C"),
        ("AB 12 34 56 C", NI, "AB 12 34 56 C"),
        ("ab123456c was typed in small letters", NI, "ab123456c"),
        ("JG-12-34-56-A", NI, "JG-12-34-56-A"),
        ("NI number: JG123456", NI, "JG123456"),
        ("National Insurance JG 12 34 56 was kept", NI, "JG 12 34 56"),
        ("NHS number 943 476 5919 in the notes", NHS, "943 476 5919"),
        ("943-476-5919", NHS, "943-476-5919"),
        ("NHS no. 9434765919", NHS, "9434765919"),
        ("rang 07700 900123 twice", PHONE, "07700 900123"),
        ("mobile 07700900123.", PHONE, "07700900123"),
        ("+44 7700 900123", PHONE, "+44 7700 900123"),
        ("+44 (0)7700 900 123", PHONE, "+44 (0)7700 900 123"),
        ("home (01632) 960123", PHONE, "(01632) 960123"),
        ("tel 020 7946 0018", PHONE, "020 7946 0018"),
        ("write to joan.pemberton@example.com please", MAIL, "joan.pemberton@example.com"),
        ("o'neil_77@mail.example.co.uk", MAIL, "o'neil_77@mail.example.co.uk"),
        ("jane.smith@example.gov.uk", MAIL, "jane.smith@example.gov.uk"),
        ("lives at 12 Acacia Avenue, Anytown, CT1 2AB", HOME, "12 Acacia Avenue, Anytown, CT1 2AB"),
        ("Flat 4B, CT12AB", HOME, "Flat 4B, CT12AB"),
        ("12 acacia avenue, ct1 2ab", HOME, "12 acacia avenue, ct1 2ab"),
        ("HU1 3DZ (Mill Lane)", HOME, "HU1 3DZ (Mill Lane"),
        ("Damp at Mill Lane, HU1 3DZ", HOME, "Mill Lane, HU1 3DZ"),
        ("Mrs Pemberton, 14 Mill Lane", NAMED, "Mrs Pemberton, 14 Mill Lane"),
        ("Mr and Mrs O'Neil of Flat 12 complained", NAMED, "Mr and Mrs O'Neil of Flat 12"),
        ("Complaint from 14 Mill Lane by Dr. A. Kowalski", NAMED, "14 Mill Lane by Dr. A. Kowalski"),
        ("Ms Begum (HU1 3DZ)", NAMED, "Ms Begum (HU1 3DZ"),
        ("Miss J. Oduya, tenancy ref 00123456", RENT, "Miss J. Oduya, tenancy ref 00123456"),
        ("rent account 10023456 of Mr Pemberton", RENT, "rent account 10023456 of Mr Pemberton"),
        ("Rent account 10023456, Joan Pemberton", RENT, "Rent account 10023456, Joan Pemberton"),
        ("Joan Pemberton, tenancy no. T/100234", RENT, "Joan Pemberton, tenancy no. T/100234"),
        ("DOB 03/05/1961", BIRTH, "DOB 03/05/1961"),
        ("D.O.B.: 3.5.61", BIRTH, "D.O.B.: 3.5.61"),
        ("date of birth is 3 May 1961", BIRTH, "date of birth is 3 May 1961"),
        ("born on 1961-05-03", BIRTH, "born on 1961-05-03"),
        ("sort code 12-34-56, account 12345678", BANK, "12-34-56, account 12345678"),
        ("40-47-84 70872490", BANK, "40-47-84 70872490"),
        ("sort code 123456 account number 12345678", BANK, "123456 account number 12345678"),
    ],
)
def test_what_may_identify_a_tenant_is_found_in_its_place(text: str, sort: Sort, piece: str) -> None:
    assert [(each.sort, text[each.start : each.end]) for each in find_personal(text)] == [(sort, piece)]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Q4 2024/25",
        "End of Q2 2025/26, revised from 31/03/2025",
        "RK12, IA3 and E104 are linked",
        "Equality Act 2010, section 149",
        "Housing Act 1985 s.105; UK GDPR Article 6(1)(e)",
        "Call the office on the usual phone number",
        "Office phone 01632 960123",
        "Repairs switchboard: 01632 960 999",
        "The contact centre answers 0300 123 4567",
        "0800 111 222 and 0345 678 9000 are printed on letters",
        "UPRN 01234567890 has no owner",
        "£1,234,567.89 was spent in 2024",
        "2,400 of 12,345 homes were surveyed",
        "Between 2019 and 2024 the figure rose from 10 to 14",
        "Invoice 07700900123 was paid",
        "email the team",
        "housing@example.gov.uk",
        "data.protection@example.gov.uk, foi@example.gov.uk",
        "repairs-team@example.org.uk",
        "noreply@example.com",
        "@example and user@localhost are not addresses",
        "GB123456C is a VAT number's look",
        "ZZ123456A",
        "DA123456A and AO123456B were never given out",
        "JG123456 is the supplier's reference",
        "AB123456E",
        "943 476 5918 has a wrong check digit",
        "9434765919 is an order number",
        "1234567890",
        "CT1 2AB alone says which district",
        "All of HU1 3DZ was surveyed",
        "Civic Centre, 10 Military Road, CT1 1YW",
        "The depot at 4 Dock Road, HU1 3DZ",
        "Mr Patel approved the change",
        "Dr Smith spoke about section 20 of the policy",
        "Mrs Green is the information asset owner, see RK12",
        "12 Mill Lane is being rebuilt",
        "Mr Kay signed in 2024 Housing Park terms",
        "Cllr Jones asked about 14 Mill Lane",
        "Date of birth is missing for 12 tenants",
        "The date of birth field was added on 01/02/2025",
        "tenancy reference 00123456 is the key of both systems",
        "rent account 10023456 Rent Team",
        "Rent Account 10023456 Northgate Housing",
        "Tenancy 2024/25 figures by Joan Pemberton",
        "Sort code and account number are kept by Finance",
        "01-02-25 12345678",
        "01-02-2025 to 03-04-2026",
        "Version 10.12.2025.1 of 12-34-56",
        "192.168.100.200:8080",
        "https://example.gov.uk/records/2024/01234567890",
        "L4 x I5 = 20; target 6 by 30/09/2026",
        "R1 to R21; R2 has six parts",
        "Canon 07 2025 0700 to 1900 hours",
        "S12 2025 budget 1000000 / 2000000",
        "5 years after 31 March 2019, then 10 years",
        "SHA-256 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        "4f2c9a1e-7b6d-4c1f-9a2e-1234567890ab",
        "Retention 6 years + current, trigger: end of tenancy",
        "1st line: manager; 2nd line: governance team; 3rd line: audit",
        "Hazards: 14 category 1, 210 category 2, 07 overdue",
    ],
)
def test_what_belongs_into_records_about_information_is_left_alone(text: str) -> None:
    assert [(each.sort, text[each.start : each.end]) for each in find_personal(text)] == []


def test_several_things_in_one_note_are_told_in_their_order() -> None:
    text = "Spoke to Mrs Pemberton, 14 Mill Lane, HU1 3DZ (DOB 03/05/1961, NI JG123456A). Her mobile is 07700 900123."
    assert [each.sort for each in find_personal(text)] == [NAMED, BIRTH, NI, PHONE]


def test_a_name_and_an_address_of_different_paragraphs_do_not_belong_together() -> None:
    assert find_personal("Approved by Mr Patel\n\nMeeting at Flat 12") == ()


def test_every_sort_is_said_in_plain_words() -> None:
    assert all(show(sort.words) for sort in Sort)
    assert show(NI.words) == "a National Insurance number"


def test_free_text_is_watched_and_what_belongs_to_colleagues_is_not() -> None:
    entry, person, asset = KINDS["entry"], KINDS["person"], KINDS["asset"]
    assert is_watched(entry, entry["what"])
    assert is_watched(asset, asset["title"])
    assert not is_watched(asset, asset["next_review"])
    assert not any(is_watched(person, each) for each in person)


PIECES = st.sampled_from(
    [
        "Mr ",
        "Mrs A",
        "AB12",
        "34 56 C",
        "07",
        "700 900",
        "12 Mill ",
        "Lane ",
        "CT1 ",
        "2AB",
        "@",
        ".",
        "a",
        "x@y.",
        "-",
        "rent account ",
        "12345",
        "DOB ",
        "01/02/",
        "1961",
        " ",
        "\n",
        "12-34-56",
        "٣",
        "²",
        "Flat 3",
        "sort code",
        "+44",
    ]
)


@given(st.one_of(st.text(max_size=300), st.lists(PIECES, max_size=60).map("".join)))
def test_any_text_is_read_and_what_is_found_stands_in_it_in_order(text: str) -> None:
    end = 0
    for each in find_personal(text):
        assert end <= each.start < each.end <= len(text)
        end = each.end


REPEATED = (
    "a|1|A|@|a@|a.|Mr A |1 A |12 Mill Lane |CT1 2AB |Mr A 1 Mill Lane CT1 2AB |07 |0-|1 |rent account 12345 |Aa |A1 |dob |"
    "12-34-56 |Mill |1a |'|+44|(0|943 476 5919|tenant "
)


@pytest.mark.parametrize("piece", REPEATED.split("|"))
def test_forty_thousand_characters_of_anything_take_time_in_proportion(piece: str) -> None:
    text = (piece * 40_000)[:40_000]

    def cost(words: str) -> float:
        best = 9.0
        for _time in range(2):
            start = time.process_time()
            find_personal(words)
            best = min(best, time.process_time() - start)
        return best

    # Four times the text may cost four times as much and some; what grows with the square costs sixteen times.
    assert cost(text) < max(cost(text[:10_000]) * 9, 0.3)
