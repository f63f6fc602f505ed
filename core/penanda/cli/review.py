"""``penanda review``: write the rated claims as ClaimReview."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import click

from penanda.cli.output import check_output, of_articles, put_out, to_output
from penanda.cli.paths import FILE
from penanda.cli.speech import say

if TYPE_CHECKING:
    from penanda.exchange.claim_review import Lacking

_WRITTEN = "Written without {lacks}. Claim {claim} in article {article}: {words}"
_NOT_WRITTEN = "Not written. Missing: {lacks}. Claim {claim} in article {article}: {words}"


@click.command()
@click.argument("project", type=FILE)
@to_output
@of_articles
@click.option("--organisation", metavar="NAME", default="", help="Who publishes the reviews.")
@click.option("--organisation-url", metavar="URL", default="", help="The web address of who publishes them.")
@click.option(
    "--review-url",
    metavar="URL",
    default="",
    help="The web address of a review, with {claim} where the id of the claim stands.",
)
@click.option("--published", metavar="DATE", default="", help="When they are published. [default: today]")
@click.option("--language", default="en", show_default=True, help="The language of the names of ratings.")
def review(
    project: Path,
    output: Path | None,
    articles: tuple[str, ...],
    organisation: str,
    organisation_url: str,
    review_url: str,
    published: str,
    language: str,
) -> None:
    """Write the rated claims of PROJECT as ClaimReview, in JSON-LD.

    PROJECT is only read. What a review lacks is said on standard error; without a rating, an organisation
    or an address none is written.
    """
    from penanda.edits.values import check_value
    from penanda.exchange.claim_review import Reviewer, export_reviews
    from penanda.project.opening import reading

    check_value("published_at", published or None)
    check_output(output, project)
    day = published or datetime.now(UTC).date().isoformat()
    reviewer = Reviewer(organisation, organisation_url, review_url, day)
    lacking: list[Lacking] = []

    def write(out: BinaryIO) -> None:
        lacking.extend(export_reviews(reader, out, reviewer, article_ids=articles or None, language=language))

    with reading(project) as reader:
        put_out(output, write)
    for one in lacking:
        lacks = ", ".join(name.replace("_", " ") for name in one.lacks)
        said = {"claim": one.claim_id, "article": one.article_id, "lacks": lacks, "words": one.words}
        say((_WRITTEN if one.is_written else _NOT_WRITTEN).format(**said), error=True)
