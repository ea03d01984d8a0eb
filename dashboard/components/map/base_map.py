"""The map as folium knows it: an empty base, and the content as JSON for the script."""

import folium
from folium.template import Template

from dashboard.components.map.escaping import script_json
from dashboard.components.map.serving import SCRIPTS, STYLES
from dashboard.views.map_content import MapContent


class BaseMap(folium.Map):
    """The empty map: the same for every reader, so that no filter sends it again."""

    default_js = SCRIPTS
    default_css = STYLES
    _template = Template(
        """
        {% macro html(this, kwargs) %}
        <div class="folium-map" id="{{ this.get_name() }}" ></div>
        {% endmacro %}
        {% macro script(this, kwargs) %}
        var {{ this.get_name() }} = atlas.map("{{ this.get_name() }}");
        {% endmacro %}
        """
    )

    def __init__(self) -> None:
        super().__init__(tiles=None)


class ContentLayer(folium.FeatureGroup):
    """The content of the map as JSON, which the drawing script compares with what is drawn."""

    _template = Template(
        """
        {% macro script(this, kwargs) %}
        var {{ this.get_name() }} = L.layerGroup();
        atlas.show({{ this._parent.get_name() }}, {
            "content": {{ this.content }}, "seen": {{ this.seen }}, "at": {{ this.at }}
        });
        {% endmacro %}
        """
    )

    def __init__(self, content: MapContent, seen: str | None = None, at: int = 0) -> None:
        super().__init__(name="content")
        self._name = "FeatureGroup"
        self.seen = script_json(seen)
        self.at = at
        self.content = script_json(content.model_dump())
