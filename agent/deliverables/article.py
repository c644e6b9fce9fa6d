"""An article: the story as text with its pictures, as Markdown and as a page that opens offline."""

from __future__ import annotations

from html import escape

from agent.brief import Brief
from agent.critic.wording import says
from agent.deliverables.work import Deliverable, Job, Judgement, Work, judge_stills, results, still_task
from agent.film import picture_task
from agent.plan import Task
from agent.production import Production
from agent.storyboard import Scene, Storyboard

SHORT_SIDE = 720
STYLE = (
    "body{font:18px/1.6 Georgia,serif;max-width:44rem;margin:3rem auto;padding:0 1.2rem;color:#1c1b19}"
    "h1,h2{font-family:system-ui,sans-serif;line-height:1.15}h1{font-size:2.4rem}h2{font-size:1.4rem;margin-top:2.4rem}"
    "figure{margin:1.4rem 0}img{width:100%;border-radius:10px;display:block}.lead{font-size:1.25rem;color:#55504a}"
)


class Article(Deliverable):
    """Each scene is a passage: what it says and what it shows."""

    name = "article"
    summary = "An article or blog post with pictures, as Markdown and HTML."
    gives = ("text", "image")
    scenes = True

    def work(self, job: Job) -> Work:
        """A picture for every passage that shows something, and the text in two forms."""
        board = _shaped(job)
        tasks: list[Task] = []
        files = {"article.md": "article.document", "article.html": "article-page.document"}
        for index, scene in enumerate(board.scenes):
            if not pictured(scene, index):
                continue
            laid = picture_task(board, scene, index, job.order.art)
            tasks.append(laid.model_copy(update={"id": f"layout-figure-{scene.id}"}))
            tasks.append(still_task(f"figure-{scene.id}", f"layout-figure-{scene.id}", SHORT_SIDE))
            files[f"pictures/{scene.id}.png"] = f"figure-{scene.id}.still"
        tasks.append(Task(id="article", tool="post.text", request={"text": markdown(job), "form": "md"}))
        tasks.append(Task(id="article-page", tool="post.text", request={"text": page(job), "form": "html"}))
        return Work(tuple(tasks), files)

    def judge(self, job: Job, made: Production) -> Judgement:
        """The pictures as pictures, and the words of the brief in the text."""
        judgement, text = Judgement(), markdown(job)
        names = [name for name in results(made) if name.startswith("figure-")]
        judge_stills(judgement, names, made, dict.fromkeys(names, SHORT_SIDE))
        wanted = dict.fromkeys((*job.brief.must_say, *job.brief.must_show))
        missing = [("article", "not in it", repr(w)) for w in wanted if not says(text, w, job.brief.language)]
        judgement.check("required words", "the brief", missing)
        return judgement


def pictured(scene: Scene, index: int) -> bool:
    """The opening has the picture of the whole; passages have one where they show a thing, a number or a chart."""
    return index == 0 or bool(scene.shot.subject or scene.shot.chart or scene.shot.items or scene.shot.number)


def markdown(job: Job) -> str:
    """The article as Markdown."""
    parts = [f"# {job.board.title}"]
    for index, scene in enumerate(job.board.scenes):
        head, alt = _head(scene, index), scene.shot.headline or scene.shot.subject
        parts += [f"## {head}"] if head else []
        parts += [f"![{alt}](pictures/{scene.id}.png)"] if pictured(scene, index) else []
        parts += [text for text in (scene.narration,) if text]
    return "\n\n".join([*parts, *_reach(job.brief)])


def page(job: Job) -> str:
    """The article as a page of its own."""
    body = [f"<h1>{escape(job.board.title)}</h1>"]
    for index, scene in enumerate(job.board.scenes):
        head, alt = _head(scene, index), escape(scene.shot.headline or scene.shot.subject, quote=True)
        body += [f"<h2>{escape(head)}</h2>"] if head else []
        if pictured(scene, index):
            body.append(f'<figure><img src="pictures/{scene.id}.png" alt="{alt}"></figure>')
        lead = ' class="lead"' if index == 0 else ""
        body += [f"<p{lead}>{escape(scene.narration)}</p>"] if scene.narration else []
    body += [f"<p>{escape(line)}</p>" for line in _reach(job.brief)]
    head = f'<meta charset="utf-8"><meta name="viewport" content="width=device-width"><style>{STYLE}</style>'
    title = f"<title>{escape(job.board.title)}</title>"
    return f'<!doctype html>\n<html lang="{job.board.language}"><head>{head}{title}</head>\n<body>\n' + "\n".join(
        [*body, "</body></html>"]
    )


def _head(scene: Scene, index: int) -> str:
    """A heading where it says something else than the passage begins with."""
    said = scene.shot.headline.strip(" .")
    plain = said.casefold()
    return "" if index == 0 or not plain or scene.narration.casefold().startswith(plain) else said


def _reach(brief: Brief) -> list[str]:
    return [" · ".join(brief.addresses[:3])] if brief.addresses else []


def _shaped(job: Job) -> Storyboard:
    return job.board.model_copy(update={"aspect": "16:9", "burned_captions": False, "presenter": None})
