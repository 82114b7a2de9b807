"""Build hook: compiles data/cramps.yaml for the wheel, and with it fails the build on an invalid file."""

import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileKnowledge(BuildHookInterface[Any]):
    """Adds `cramps.json`, the form that is read at start-up, beside the YAML in the wheel.

    Not in an editable install, which reads the YAML of the checkout, so that an edit shows at once.
    """

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile the knowledge file with the package's own loader."""
        if version == "editable":
            return
        root = Path(self.root)
        sys.path.insert(0, str(root / "src"))
        from cramptool.loading import compiled, load

        self._folder = tempfile.TemporaryDirectory()
        target = Path(self._folder.name) / "cramps.json"
        target.write_bytes(compiled(load(root / "data" / "cramps.yaml")))
        build_data["force_include"][str(target)] = "cramptool/data/cramps.json"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Remove what was compiled: the wheel has it."""
        del version, build_data, artifact_path
        if hasattr(self, "_folder"):
            self._folder.cleanup()
