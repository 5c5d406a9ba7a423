"""Names of vocabularies that DCAT-AP takes its terms from (Publications Office of the EU, IANA)."""

CONTEXT = {
    "dcat": "http://www.w3.org/ns/dcat#",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
AUTHORITY = "http://publications.europa.eu/resource/authority"
COUNTRY = f"{AUTHORITY}/country/"
LANGUAGE = {"en": f"{AUTHORITY}/language/ENG", "fr": f"{AUTHORITY}/language/FRA"}
THEME = f"{AUTHORITY}/data-theme/INTR"
"""International issues."""
FREQUENCY = f"{AUTHORITY}/frequency/IRREG"
FILE_TYPES = {"csv": "CSV", "json": "JSON", "geojson": "GEOJSON", "xlsx": "XLSX", "zip": "ZIP"}
IANA = "https://www.iana.org/assignments/media-types/"


def file_type(form: str) -> str:
    """The name of a form in the list of file types; empty for one that is not in it."""
    known = FILE_TYPES.get(form.split("-")[0])
    return f"{AUTHORITY}/file-type/{known}" if known else ""
