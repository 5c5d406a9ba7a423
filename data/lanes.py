"""The lanes of the timeline and the kinds of marks in each; every event category is in one lane."""

EVENT_LANES: dict[str, tuple[str, ...]] = {
    "security": ("attack", "military_operation", "force_movement"),
    "politics": ("institution", "transition", "justice"),
    "diplomacy": ("diplomacy", "summit_visit", "sanction", "agreement"),
    "economy": ("economy", "humanitarian", "media"),
}
STEP_KINDS = {
    "announced": "text_announced",
    "signed": "text_signed",
    "ratified": "text_in_force",
    "in_force": "text_in_force",
    "suspended": "text_ended",
    "denounced": "text_ended",
    "terminated": "text_ended",
    "completed": "text_ended",
}
"""Step of an agreement -> kind of mark."""
LANES: dict[str, tuple[str, ...]] = {
    **EVENT_LANES,
    "agreements": ("text_signed", "text_announced", "text_in_force", "text_ended"),
    "arrivals": ("force_announced", "force_started"),
    "departures": ("force_ended",),
}
"""Lane -> kinds of marks, both in the order in which they are drawn."""
LANE_OF = {kind: lane for lane, kinds in LANES.items() for kind in kinds}
