"""The search as a reader walks through it: from the first page to a record and back."""

from tests.browser.reader import Reader


def test_overview_leads_to_the_search_in_one_step_and_back(reader: Reader) -> None:
    reader.open("/?country=MLI&lang=en")
    field = reader.keyed("search-start").locator("input")
    field.fill("Goitta")
    with reader.rerun():
        field.press("Enter")
    assert reader.path() == "/search"
    assert reader.query() == {"q": ["Goitta"], "country": ["MLI"], "lang": ["en"]}
    assert "looked for too: goita" in reader.text()
    # Streamlit's switch of pages first writes the parameters, then the page: two steps.
    for _ in range(2):
        with reader.rerun():
            reader.page.go_back()
    assert reader.path() == "/"
    assert reader.query() == {"country": ["MLI"], "lang": ["en"]}


def test_record_found_opens_whole_and_back_leads_to_the_search(reader: Reader) -> None:
    reader.open("/search?q=Tin+Zaouatine&lang=fr")
    with reader.rerun():
        reader.page.get_by_role("link", name="25 juil. 2024").first.click()
    assert reader.path() == "/record"
    assert reader.query() == {"id": ["2024-07-25-tinzaouaten"], "lang": ["fr"]}
    assert "hors de la sélection" not in reader.text()
    with reader.rerun():
        reader.page.go_back()
    assert reader.query() == {"q": ["Tin Zaouatine"], "lang": ["fr"]}
    assert "Bataille de Tinzaouaten" in reader.text()


def test_one_step_back_undoes_other_words(reader: Reader) -> None:
    reader.open("/search?q=Rosatom&kind=events&lang=en")
    field = reader.keyed("search-q").locator("input")
    field.fill("Tiani")
    with reader.rerun():
        field.press("Enter")
    assert reader.query() == {"q": ["Tiani"], "lang": ["en"]}
    with reader.rerun():
        reader.page.go_back()
    assert reader.query() == {"q": ["Rosatom"], "kind": ["events"], "lang": ["en"]}
    assert field.input_value() == "Rosatom"
