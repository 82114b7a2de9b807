"""Build hook: compiles data/cramps.yaml for the wheel, which fails on an invalid file, and makes the man page."""

import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class MakeFromSource(BuildHookInterface[Any]):
    """Adds to the wheel `cramps.json`, the form that is read at start-up, beside the YAML, and the man page.

    Not to an editable install, which reads the YAML of the checkout, so that an edit shows at once.
    """

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile the knowledge file and draw the man page with the package itself."""
        if version == "editable":
            return
        root = Path(self.root)
        sys.path.insert(0, str(root / "src"))
        from typer.main import get_command

        from cramptool.cli import app
        from cramptool.compiled import compiled
        from cramptool.loading import load
        from cramptool.manual import command_pages, front_page
        from cramptool.render.as_man import draw

        self._folder = tempfile.TemporaryDirectory()
        knowledge = load(root / "data" / "cramps.yaml")
        target = Path(self._folder.name) / "cramps.json"
        target.write_bytes(compiled(knowledge))
        build_data["force_include"][str(target)] = "cramptool/data/cramps.json"

        commands = get_command(app)
        pages = front_page(commands), command_pages(commands)
        page = Path(self._folder.name) / "cramptool.1"
        page.write_text(draw(*pages, version=self.metadata.version, reviewed=knowledge.reviewed), encoding="utf-8")
        build_data["shared_data"][str(page)] = "share/man/man1/cramptool.1"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Remove what was compiled: the wheel has it."""
        del version, build_data, artifact_path
        if hasattr(self, "_folder"):
            self._folder.cleanup()
