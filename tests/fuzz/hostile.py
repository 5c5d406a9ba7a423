"""What an attacker or an accident puts into texts, as strategies for property tests."""

from hypothesis import strategies as st

PLANTED = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "javascript:alert(1)",
    "[x](javascript:alert(1))",
    "![x](https://evil.example/x.png)",
    "$\\href{https://evil.example}{x}$",
    "$$\\input{/etc/passwd}$$",
    ":red[x] :material/home: :smile:",
    "{{7*7}} ${7*7} {0.__class__} %s %n",
    '=HYPERLINK("https://evil.example","x")',
    "\t=cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "'; DROP TABLE events; --",
    "../../../../etc/passwd",
    "..%2f..%2fetc%2fpasswd",
    "file:///etc/passwd",
    "\x00\x01\x1b[31m\x7f",
    "\r\nSet-Cookie: x=1",
    "\ud83d\ude00".encode("utf-16", "surrogatepass").decode("utf-16"),
    "Goi\u0308ta Goïta Ｇｏｉｔａ",
    "\u202egnp.exe\u202c\u2066\u2069",
    "a" * 5000,
    "é" * 2000,
    "0" * 400,
    "-1",
    "NaN",
    "1e999",
    "2025-02-30",
    "9999-12-31",
    "0001-01-01",
    '"' * 9 + "," * 9 + "\n" * 9,
)
texts = st.one_of(
    st.sampled_from(PLANTED),
    st.text(max_size=200),
    st.builds(
        "".join, st.lists(st.one_of(st.sampled_from(PLANTED), st.text(max_size=20)), max_size=3)
    ),
)
"""Any text: planted ones, any signs that Unicode has, and both joined."""
