"""Why a file of the share cannot be read, in the language in use.

The reasons themselves stay in English: they are compared, and two laptops may hold them against each other.
"""

from __future__ import annotations

from kimdesk.i18n import mark
from kimdesk.model.recorded import say_again

REASONS = (
    mark("Damage", "it is not there"),
    mark("Damage", "it does not follow the one before"),
    mark("Damage", "it belongs elsewhere"),
    mark("Damage", "it is not signed by the laptop it names"),
    mark("Damage", "cut short"),
    mark("Damage", "not a file of this kind, or cut short"),
    mark("Damage", "not a pack, or cut short"),
    mark("Damage", "written in another protocol"),
    mark("Damage", "its body is not what was signed"),
    mark("Damage", "its content is not what was signed"),
    mark("Damage", "not the portion that was signed"),
    mark("Damage", "its content does not open with the key it names"),
    mark("Damage", "its content does not unpack"),
    mark("Damage", "its content does not end where it should"),
    mark("Damage", "its body does not open"),
    mark("Damage", "written under a key that this laptop does not have"),
    mark("Damage", "no key for it"),
    mark("Damage", "an older key does not open"),
    mark("Damage", "an older key under another one’s name"),
    mark("Damage", "a key that is not for this laptop"),
    mark("Damage", "{name} is no key"),
    mark("Damage", "ros is not a number and a hash"),
    mark("Damage", "parts are no hashes"),
    mark("Damage", "a top that is none"),
    mark("Damage", "{name} is missing or of the wrong sort"),
    mark("Damage", "{name} is out of bounds"),
    mark("Damage", "{name} is not {letters} hexadecimal digits"),
    mark("Damage", "{name} is not a vector"),
    mark("Damage", "not an object"),
    mark("Damage", "not canonical JSON"),
    mark("Damage", "not JSON"),
    mark("Damage", "not base64"),
    mark("Damage", "its numbers do not fit together"),
    mark("Damage", "operations without the head of their batch"),
    mark("Damage", "operations out of order"),
    mark("Damage", "operations are missing"),
    mark("Damage", "lines that do not fit together"),
    mark("Damage", "a line is withheld that nobody redacted"),
    mark("Damage", "a withheld line without its hash"),
    mark("Damage", "a portion that makes no sense"),
    mark("Damage", "what waits stands in the first portion"),
    mark("Damage", "a redaction that makes no sense"),
    mark("Damage", "founded twice"),
    mark("Damage", "a workspace whose id is none"),
    mark("Damage", "a laptop that is in it already"),
    mark("Damage", "a laptop that is not in it"),
    mark("Damage", "a laptop under another one’s key"),
    mark("Damage", "rights that are none"),
    mark("Damage", "not for this laptop"),
    mark("Damage", "not the entry that follows"),
    mark("Damage", "signed by nobody who may change the roster"),
    mark("Damage", "written by a laptop that may not change the roster"),
    mark("Damage", "its founder is not among its members"),
    mark("Damage", "its acts are none"),
    mark("Damage", "an invitation for no rights that there are"),
    mark("Damage", "the code does not fit this invitation"),
    mark("Damage", "a time that no clock can show"),
    mark("Damage", "an operation of another laptop than its batch"),
    mark("Damage", "an operation word that belongs to no version"),
    mark("Damage", "a value that cannot be kept"),
    mark("Damage", "a value of too many levels"),
    mark("Damage", "words that are too long or none at all"),
    mark("Damage", "characters that no file can hold"),
    mark("Damage", "a {what} without a name"),
    mark("Damage", "a {what} number that is out of bounds"),
    mark("Damage", "operation {number} of a laptop says something else here"),
    mark("Damage", "batch {number} of a laptop says something else here"),
    mark("Damage", "operations under this laptop's own name that it never wrote"),
)


def say_damage(reason: str) -> str:
    """Return a reason, as the files' own part of the program gives it, in the language in use; others unchanged."""
    return say_again(reason, *REASONS)
