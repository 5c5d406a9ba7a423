"""trial"""
import streamlit as st
from components.context import current
from components.map_deck import *
from components.map_theme import map_theme
from data.places import *
from data.measures.latest import latest_strengths
import time
view = current()
s=view.selection
t=time.perf_counter()
c=Content(event_places(s.events), base_places(s.commitments), [], latest_strengths(s.strengths))
if st.query_params.get("mode")=="areas":
    c=Content([],[],area_places(s.events),c.latest)
d=map_deck(c, map_theme(st.context.theme.type), view.lang, camera("states",is_narrow=False), None)
j=d.to_json()
st.write(len(j.encode()), time.perf_counter()-t, {l["id"]:len(str(l)) for l in d.layers})
a,b=st.columns([2,1])
with a: st.write(st.pydeck_chart(d,height=440,on_select="rerun",key="trial",alt="x"))
