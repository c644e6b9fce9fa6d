"""Pasted web pages are read as their article alone."""

from agent.brief import Source
from agent.reading.documents.web_pages import without_page

PAGE = """HOME > LOCAL > TRAFFIC      Subscribe for 1 crown a week
Kesselgate bridge to close for eleven weeks
By Tomas Winn, 4 February
The bridge will close on 2 March. Cyclists can still cross.
READ NEXT: Ten best winter walks
Repairs cost 3 million crowns.
COMMENTS (3)
rolf_55: about time"""


def test_what_stands_round_an_article_goes() -> None:
    assert without_page(Source(name="page", text=PAGE)).text.split("\n") == [
        "Kesselgate bridge to close for eleven weeks",
        "The bridge will close on 2 March. Cyclists can still cross.",
        "Repairs cost 3 million crowns.",
    ]


def test_a_text_that_is_no_page_stays() -> None:
    source = Source(name="notes", text="Comments\nThe roof leaks.\nBy Friday we know more.\nRead also the annex.")
    assert without_page(source) == source
