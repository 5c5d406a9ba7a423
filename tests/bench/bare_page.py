"""The yardstick of the bench: the least that a page with a map, a chart and a table costs.

400 points, a small figure, 400 rows and one filter; a choice replaces all of what is drawn.
"""

import pandas as pd
import plotly.graph_objects as go
import pydeck
import streamlit as st

from data.vocabularies import labels

SIZE = 400

st.set_page_config(layout="wide")
countries = labels("countries", "en")
chosen = st.sidebar.multiselect("Country", list(countries), key="filter-country",
                                format_func=countries.__getitem__)  # fmt: skip
seed = sum(2**place for place, code in enumerate(countries) if code in chosen)
numbers = pd.Series(range(seed * SIZE, (seed + 1) * SIZE))
rows = pd.DataFrame(
    {
        "lon": numbers * 7.3 % 25 - 10,
        "lat": numbers * 3.1 % 12 + 10,
        "title": numbers.map("A row with a title of the usual length, number {}".format),
        "day": pd.Timestamp("2012-01-01") + pd.to_timedelta(numbers, unit="D"),
    }
)
layer = pydeck.Layer(
    "ScatterplotLayer", rows[["lon", "lat"]], id="points", get_position=["lon", "lat"],
    get_radius=20_000, get_fill_color=[181, 101, 29],
)  # fmt: skip
view = pydeck.ViewState(longitude=2, latitude=16, zoom=4)
months = rows["day"].dt.month.value_counts().sort_index()
st.pydeck_chart(pydeck.Deck([layer], initial_view_state=view, map_provider=None), height=440)
st.plotly_chart(go.Figure(go.Bar(x=months.index, y=months)), height=250)
st.dataframe(rows, height=388)
