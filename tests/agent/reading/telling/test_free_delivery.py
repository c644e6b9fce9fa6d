"""Free delivery is an offer, and no letter that somebody sends: "envío gratis" is not "os envío el texto"."""

import pytest

from agent.reading import understand


@pytest.mark.parametrize(
    "text",
    [
        "Vídeo para nuestra pizzería Etna: horno de leña, masa madre, envío gratis.",
        "Vídeo para a nossa pizzaria Etna: forno a lenha, massa fresca, envio grátis.",
    ],
)
def test_it_is_told(text: str) -> None:
    assert any(fact.text.lower().startswith(("envío gratis", "envio grátis")) for fact in understand(text).facts)
