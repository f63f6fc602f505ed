"""``penanda review``: write the rated claims as ClaimReview."""

from __future__ import annotations

import io
import shutil
import sys
from datetime import UTC, datetime
from pathlib import Path

import click

from penanda.cli.speech import say

_LACKS = "Claim {claim} in article {article} lacks {lacks}: {words}"


@click.command()
@click.argument("project", type=click.Path(path_type=Path))
@click.option(
    "-o",
    "--output",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="Write to FILE, whose old content is lost only once the new is whole. [default: standard output]",
)
@click.option(
    "--article", "articles", metavar="ID", multiple=True, help="Only this article; may be repeated."
)
@click.option("--organisation", metavar="NAME", default="", help="Who publishes the reviews.")
@click.option("--organisation-url", metavar="URL", default="", help="The web address of who publishes them.")
@click.option(
    "--review-url",
    metavar="URL",
    default="",
    help="The web address of a review; {claim} in it stands for the id of the claim.",
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
    from penanda.errors import CannotWrite
    from penanda.exchange.claim_review import Reviewer, export_reviews
    from penanda.exchange.safe_write import write_safely
    from penanda.project.opening import reading

    check_value("published_at", published or None)
    if output is not None and output.exists() and project.exists() and output.samefile(project):
        raise CannotWrite(name=output.name, reason="it is the project")
    day = published or datetime.now(UTC).date().isoformat()
    whole = io.BytesIO()
    with reading(project) as reader:
        reviewer = Reviewer(organisation, organisation_url, review_url, day)
        lacking = export_reviews(reader, whole, reviewer, article_ids=articles or None, language=language)
    if output is None or str(output) == "-":
        sys.stdout.buffer.write(whole.getvalue())
        sys.stdout.buffer.flush()
    else:
        write_safely(output, lambda out: shutil.copyfileobj(io.BytesIO(whole.getvalue()), out))
    for one in lacking:
        lacks = ", ".join(name.replace("_", " ") for name in one.lacks)
        said = {"claim": one.claim_id, "article": one.article_id, "lacks": lacks, "words": one.words}
        say(_LACKS.format(**said), error=True)
