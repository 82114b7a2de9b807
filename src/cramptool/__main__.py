"""`python -m cramptool`."""

import sys

from cramptool.cli import main

sys.exit(main())
