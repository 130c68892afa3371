"""Where the packed program starts."""

import multiprocessing
import sys

from seoripul.__main__ import main

if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
