"""The program: `cramptool`, and `python -m cramptool`."""

import gc
import sys

INTERRUPTED = 130
"""The exit status after Ctrl-C."""


def run() -> int:
    """Run the command line and return its exit status; Ctrl-C ends it without a traceback.

    Nothing is collected in a process that lives a tenth of a second: looking for garbage cost a twentieth of it.
    """
    gc.disable()
    try:
        from cramptool.main import main  # here, since most of the time before the answer goes into importing it

        return main()
    except KeyboardInterrupt:
        return INTERRUPTED


if __name__ == "__main__":
    sys.exit(run())
