"""A line may be as long as the text: what a run of capitals is must not cost what stands before it."""

from penanda.suggesting.runs import runs


class Watched(str):
    """A text that notes how much of it is looked at in one go."""

    most = 0

    def __getitem__(self, key):
        found = super().__getitem__(key)
        self.most = max(self.most, len(found))
        return found

    def rfind(self, sought, start=0, end=None):
        self.most = max(self.most, (len(self) if end is None else end) - start)
        return super().rfind(sought, start, end)


def test_no_run_looks_back_over_its_whole_line():
    text = Watched("Menteri berkata harga beras naik " * 300)
    assert list(runs(text))
    assert text.most < 100
