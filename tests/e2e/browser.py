#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plays the browser: stands first in PATH as `xdg-open`, is given the sign-in address and does what a person does.

TAKEBACK_BROWSER_CHOICE: accept, decline, or nothing (opens no page at all). TAKEBACK_BROWSER_LOG: a file that
gets one line a page; addresses lose their query there, since it holds codes.
"""
import html.parser
import os
import sys
import urllib.parse
import urllib.request

ACCEPT = ("accept", "allow", "yes", "continue", "sign in", "next")
DECLINE = ("decline", "deny", "cancel", "no")


class Page(html.parser.HTMLParser):
    """The title, the words and the forms of one page; a form is its action, method, fields and buttons."""

    def __init__(self, text):
        super().__init__()
        self.title = ""
        self.forms = []
        self._tags = []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        field = dict(attrs)
        self._tags.append(tag)
        if tag == "form":
            self.forms.append({"action": field.get("action", ""), "method": field.get("method", "get").lower(),
                               "fields": [], "buttons": []})
        elif self.forms and tag == "button":
            self.forms[-1]["buttons"].append([field.get("name"), field.get("value", ""), ""])
        elif self.forms and tag == "input":
            kind = field.get("type", "text")
            if kind == "submit":
                value = field.get("value", "")
                self.forms[-1]["buttons"].append([field.get("name"), value, value])
            elif kind not in ("radio", "checkbox") or "checked" in field:
                self.forms[-1]["fields"].append((field.get("name"), field.get("value", "")))

    def handle_endtag(self, tag):
        while self._tags and self._tags.pop() != tag:
            pass

    def handle_data(self, data):
        if "title" in self._tags:
            self.title += data.strip()
        if "button" in self._tags and self.forms and self.forms[-1]["buttons"]:
            self.forms[-1]["buttons"][-1][2] += data.strip() + " "


def log(line):
    with open(os.environ["TAKEBACK_BROWSER_LOG"], "a", encoding="utf-8") as out:
        out.write(line + "\n")


def choose(page, wish):
    """The form and the button a person with this wish presses: yes or no where that is asked, else the first."""
    pairs = [(form, button) for form in page.forms for button in form["buttons"] or [[None, "", ""]]]

    def first_of(words):
        return next((pair for pair in pairs for word in words
                     if word in (pair[1][1].lower(), pair[1][2].strip().lower())), None)

    asked = first_of(ACCEPT)
    if asked:
        return first_of(DECLINE) if wish == "decline" else asked
    return pairs[0] if pairs else None


def visit(opener, address, data=None):
    with opener.open(urllib.request.Request(address, data=data), timeout=30) as answer:
        page = Page(answer.read().decode("utf-8", "replace"))
        where = urllib.parse.urlsplit(answer.geturl())
        log(f"{answer.status} {where.scheme}://{where.hostname}{where.path} \"{page.title}\"")
        return page, answer.geturl()


def main():
    wish = os.environ.get("TAKEBACK_BROWSER_CHOICE", "accept")
    if len(sys.argv) != 2:
        log(f"called with {len(sys.argv) - 1} arguments")
        return 1
    if wish == "nothing":
        log("opened nothing")
        return 0
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), urllib.request.HTTPCookieProcessor())
    query = urllib.parse.parse_qs(urllib.parse.urlsplit(sys.argv[1]).query)
    callback = urllib.parse.urlsplit(query.get("redirect_uri", [""])[0])
    page, address = visit(opener, sys.argv[1])
    for _ in range(6):
        if urllib.parse.urlsplit(address).port == callback.port:
            return 0
        form, button = choose(page, wish) or (None, None)
        if form is None:
            log("a page without a form")
            return 1
        log(f"pressed \"{button[2].strip() or button[1]}\"")
        fields = form["fields"] + ([(button[0], button[1])] if button[0] else [])
        target = urllib.parse.urljoin(address, form["action"])
        data = urllib.parse.urlencode([(name, value) for name, value in fields if name])
        if form["method"] == "post":
            page, address = visit(opener, target, data.encode())
        else:
            page, address = visit(opener, target.split("?")[0] + "?" + data)
    log("too many pages")
    return 1


if __name__ == "__main__":
    try:
        sys.exit(main())
    except OSError as error:  # an error page, or nobody there
        log(f"failed: {type(error).__name__} {getattr(error, 'code', '')}")
        sys.exit(1)
