"""Text that was laid out for a page becomes what somebody reading the page would see, however it is built."""

from __future__ import annotations

import pytest

from kimdesk.imports.rich_text import plain_words


@pytest.mark.parametrize(
    ("laid_out", "plain"),
    [
        ("<p>One.</p><p>Two.</p>", "One.\nTwo."),
        ("<p>One\nline</p>", "One line"),
        ("One<br />two<br>three", "One\ntwo\nthree"),
        ("Holds:<ul>\n<li>names</li>\n<li><b>times</b></li>\n</ul>", "Holds:\n- names\n- times"),
        ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\nc"),
        ("caf&eacute; &amp; more&nbsp;tea &lt;b&gt;", "café & more tea <b>"),
        ('<a href="https://council.example/x">our page</a>', "our page (https://council.example/x)"),
        ('<a href="https://council.example">https://council.example</a>', "https://council.example"),
        ('<a href="javascript:alert(1)">here</a>', "here"),
        ('See <img src="data:image/png;base64,AAAA"> there', "See [picture] there"),
        ("Before<!-- hidden -->after", "Beforeafter"),
        ("a < b and c > d", "a < b and c > d"),
        ("plain\n\nlines\r\nstay", "plain\nlines\nstay"),
        ("<p></p><ul><li></li></ul>", ""),
        ("left <b open", "left <b open"),
        ("<script>alert(1)</script>", "alert(1)"),
        ("&#99999999999999999999;", "&#99999999999999999999;"),
        ("", ""),
    ],
)
def test_what_a_reader_would_see_is_kept(laid_out: str, plain: str) -> None:
    assert plain_words(laid_out) == plain


@pytest.mark.parametrize(
    ("piece", "left"),
    [
        ("<div>", ""),
        ("<", "<"),
        ("<a ", "<a"),
        ("&", "&"),
        ("&#9", "\t"),
        ("<!--", "<!--"),
        ("<li>", ""),
        ("<a href=", "<a href="),
    ],
)
def test_layout_without_end_is_read_through_once(piece: str, left: str) -> None:
    said = plain_words(f"Begin {piece * 100_000} end")

    assert said.startswith("Begin")
    assert said.endswith("end")
    assert left.strip() in said


def test_one_tag_or_number_without_end_is_read_through_once() -> None:
    for words in ("<" + "a" * 300_000, "<a href=" + " " * 300_000, "&#" + "9" * 300_000, "<b " + "x" * 300_000):
        assert plain_words(words).startswith(words[:2])
