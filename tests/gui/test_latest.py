"""Of slow questions that follow one another, only those are asked that still matter."""

from __future__ import annotations

import threading

from hands import Hands

from penanda.project.reader import Reader
from penanda_gui.flows.latest import Latest


def test_a_question_that_still_waits_is_not_asked_once_another_has_come(hands: Hands, one_thread) -> None:
    latest, go_on = Latest(hands.session, hands.window), threading.Event()
    asked: list[int] = []
    answers: list[int] = []
    latest.answered.connect(answers.append)

    def question(number: int) -> object:
        def ask(_read: Reader) -> int:
            asked.append(number)
            go_on.wait()
            return number

        return ask

    latest.ask(question(0))
    hands.wait(lambda: asked)
    for number in range(1, 6):
        latest.ask(question(number))
    go_on.set()
    hands.wait(lambda: not latest.is_asking)
    assert asked == [0, 5]
    assert answers == [5]


def test_a_question_that_still_waits_is_not_asked_once_nobody_wants_to_know(hands: Hands, one_thread) -> None:
    latest, other = (Latest(hands.session, hands.window) for _ in range(2))
    go_on = threading.Event()
    asked: list[str] = []
    other.ask(lambda _read: go_on.wait())
    latest.ask(lambda _read: asked.append("forgotten"))
    latest.forget()
    go_on.set()
    hands.wait(lambda: not other.is_asking)
    other.ask(lambda _read: asked.append("wanted"))
    hands.wait(lambda: not other.is_asking)
    assert asked == ["wanted"]
