"""The same records shown the usual way: a map made anew at each run, a marker per statement."""

import folium
import pandas as pd
import streamlit as st
from streamlit.components.v1 import declare_component
from streamlit_folium import st_folium
from xstatic.pkg import jquery, leaflet

from geodata.reading import RECORDS

# From here rather than from a server that folium names: what is measured needs no internet.
maps = declare_component("leaflet", path=leaflet.BASE_DIR).name
pages = declare_component("jquery", path=jquery.BASE_DIR).name
folium.Map.default_js = [
    ("jquery", f"../{pages}/jquery.js"), ("leaflet", f"../{maps}/leaflet.js")
]
folium.Map.default_css = [("leaflet", f"../{maps}/leaflet.css")]

findings, locations, places = (
    pd.read_csv(RECORDS / f"{table}.csv", dtype=str, keep_default_na=False)
    for table in ("findings", "locations", "places")
)
groups = sorted({group for cell in findings["victim_groups"] for group in cell.split(";")})
chosen = st.sidebar.multiselect("Victim group", groups)
held = [set(cell.split(";")) for cell in findings["victim_groups"]]
shown = findings[[not chosen or not terms.isdisjoint(chosen) for terms in held]]
st.write(f"{len(shown)} of {len(findings)} statements")
drawn = folium.Map(location=[-9.2, -75.0], zoom_start=5, tiles=None)
for row in shown.merge(locations, on="finding").merge(places, on="place").itertuples():
    folium.Marker(
        [float(row.latitude), float(row.longitude)],
        popup=folium.Popup(row.summary_en, max_width=300),
        tooltip=row.name_en,
    ).add_to(drawn)
# Nothing back from the map: what it returns by default has the script run twice, and now and then
# the second run finds the map half drawn and leaves it empty.
st_folium(drawn, height=540, use_container_width=True, returned_objects=[])
st.dataframe(shown[["finding", "summary_en", "quote"]], hide_index=True)
