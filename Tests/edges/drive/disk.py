"""A small disk in the place of the journal's folder, so that it can be full."""

import os
import subprocess

from .row import Skip

FILLER = "full"


class SmallDisk:
    """A file system in memory, of so many kB, mounted where the journal's folder is to be."""

    def __init__(self, folder, kilobytes=2048):
        self.folder = folder
        os.makedirs(folder, mode=0o700, exist_ok=True)
        mounted = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k,mode=0700", "none", folder], check=False,
            stderr=subprocess.PIPE)
        if mounted.returncode:
            raise Skip("only an administrator can mount a small disk")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        subprocess.run(["umount", "-l", self.folder], check=False)

    def fill(self):
        """Leaves no room at all."""
        with open(f"{self.folder}/{FILLER}", "wb", buffering=0) as file:
            for size in (65536, 4096, 1):
                try:
                    while True:
                        file.write(b"." * size)
                except OSError:
                    continue

    def free(self):
        """Makes room again."""
        os.remove(f"{self.folder}/{FILLER}")
