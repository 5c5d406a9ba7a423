from components.context import View


def draw_ladder_view(view: View) -> None: ...
