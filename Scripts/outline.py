#!/usr/bin/env python3
"""Prints the outline of an XML document with Python's own parser, to compare with Examples/Expat."""

import sys
import xml.sax
from xml.sax.handler import ContentHandler, feature_external_ges


class Outline(ContentHandler):
    def __init__(self):
        super().__init__()
        self.depth = 0

    def startElement(self, name, attributes):
        text = "".join(f' {key}="{value}"' for key, value in attributes.items())
        print("  " * self.depth + name + text)
        self.depth += 1

    def endElement(self, name):
        self.depth -= 1


sys.stdout.reconfigure(encoding="utf-8")
reader = xml.sax.make_parser()
reader.setFeature(feature_external_ges, False)
reader.setContentHandler(Outline())
reader.parse(sys.argv[1])
