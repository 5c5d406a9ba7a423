"""Small XML documents: elements with texts and attributes, written as bytes."""

from xml.etree import ElementTree

Element = ElementTree.Element


def root(name: str, **attributes: str) -> Element:
    """The outermost element; `_` in the name of an attribute stands for a colon ("xml_lang")."""
    return Element(name, {each.replace("_", ":"): value for each, value in attributes.items()})


def add(parent: Element, name: str, text: str = "", /, **attributes: str) -> Element:
    """A new last child of an element."""
    part = ElementTree.SubElement(parent, name, attributes)
    part.text = text or None
    return part


def xml_bytes(document: Element) -> bytes:
    """The document in UTF-8 with its declaration."""
    written: bytes = ElementTree.tostring(document, encoding="utf-8", xml_declaration=True)
    return written
