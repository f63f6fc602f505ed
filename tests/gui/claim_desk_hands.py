"""What a person does at the claim desk."""

from __future__ import annotations

from penanda_gui.claim_desk.feature import ClaimDesk
from penanda_gui.claim_desk.line_model import CLAIM


class AtTheClaimDesk:
    """Somebody at the claim desk."""

    def __init__(self, hands, *, is_open: bool = False) -> None:
        self.hands = hands
        self.feature = hands.window.features[ClaimDesk]
        if is_open:
            self.come_to()
        else:
            self.open()

    def open(self) -> None:
        """Open the desk by its key."""
        self.hands.press("Ctrl+Shift+C")
        self.come_to()

    def come_to(self) -> None:
        """Work at the desk that is open."""
        self.hands.wait(lambda: self.whole is not None and self.whole.is_open)
        self.hands.front = self.window
        self.quiet()

    @property
    def window(self):
        """Its window."""
        return self.whole.window

    @property
    def whole(self):
        """The desk with all that fills it and acts in it; it is made when it is first opened."""
        return self.feature.desk

    @property
    def table(self):
        """The list of claims."""
        return self.window.table

    def quiet(self) -> None:
        """Wait until all is saved, read and shown."""
        self.hands.settle()
        self.hands.wait(lambda: not self.window.filters._pause.isActive())
        self.hands.wait(lambda: not (self.whole.listing.is_arranging or self.whole.paging.is_asking))

    def press(self, *keys: str) -> None:
        """Press keys, and wait for what follows."""
        self.hands.press(*keys)
        self.quiet()

    def leave(self, key: str = "Esc") -> None:
        """Go back to the article."""
        self.hands.press(key)
        self.hands.front = None
        self.hands.wait_until_active()

    def column(self, column: int) -> list[str]:
        """What a column of the list says, from the top."""
        model = self.table.claims
        return [str(model.index(row, column).data() or "") for row in range(model.rowCount())]

    def to(self, words: str) -> None:
        """Walk to the claim of some words with the arrows."""
        self.table.setFocus()
        self.hands.press("Home")
        row = next(row for row, said in enumerate(self.column(CLAIM)) if words in said)
        for _ in range(row):
            self.hands.press("Down")
        self.quiet()

    def tab_to(self, widget) -> None:
        """Go on with Tab until a field has the focus."""
        for _ in range(150):
            if widget.hasFocus():
                return
            self.hands.press("Tab")
        raise AssertionError(f"Tab does not reach {widget.accessibleName()}")

    def saved(self) -> dict:
        """The current claim as the project's file says."""
        claim_id = self.table.current.id
        return next(
            claim
            for article in self.hands.export()["articles"]
            for claim in article["claims"]
            if claim["id"] == claim_id
        )


def all_claims(hands) -> list[dict]:
    """Every claim as the project's file says."""
    return [claim for article in hands.export()["articles"] for claim in article["claims"]]
