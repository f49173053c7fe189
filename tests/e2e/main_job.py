#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Does the demo's main job once from outside and tells it line by line: sign in, list, recall, the server's answer.

Exit code 0 where all of it happened, 1 where something did not; pictures of each stage lie in --screenshots.
"""
import argparse
import os
import sys

sys.dont_write_bytecode = True
from desktop import Desktop, Failure, wait
from driver import LIST, Program, guarded

SUBJECT = "Salary bands 2027"  # of a message in the demo that went to someone outside too
DEMO_MESSAGES = 400


def say(line):
    print(line, flush=True)


def browser_steps(program):
    """What the script that plays the browser wrote down."""
    try:
        with open(program.browser_log, encoding="utf-8") as log:
            return log.read().splitlines()
    except FileNotFoundError:
        return []


def sign_in(program):
    program.press("Sign in")
    wait("the list of Sent Items", lambda: guarded(lambda: program.look(LIST, "Sent items")))


def list_all(program, at_least=1):
    """The rows of Sent Items once no more of them come."""
    def settled():
        rows = program.rows("Sent items")
        progress = guarded(lambda: program.look({"progress bar"}))
        return rows if len(rows) >= at_least and not progress else None
    return wait(f"{at_least} messages in the list", settled)


def choose(program, subject):
    """Selects the newest message whose row names the subject; its row."""
    rows = program.rows("Sent items")
    row = next((at for at, name in enumerate(rows) if subject in name), None)
    if row is None:
        raise Failure(f"no message in the list is called {subject}")
    program.select("Sent items", row)
    return row


def ask(program):
    """Presses Recall; the confirmation."""
    program.press("Recall")
    return program.find({"dialog"})


def confirm(program, dialog):
    program.press(prefix="Recall", within=dialog)
    wait("the confirmation to close", lambda: guarded(lambda: [program.look({"dialog"})]) == [None])


def answer(program, status="202"):
    """The text of the server's answer, once it holds this status."""
    return wait(f"an answer with {status}", lambda: holding(program.text("Server response"), status))


def holding(text, part):
    return text if part in text else None


def main_job(desktop, program, pictures):
    def picture(name):
        say(f"           picture: {desktop.screenshot(os.path.join(pictures, name + '.png'))}")

    title = wait("the window", lambda: guarded(lambda: program.look({"frame", "window"}).name))
    say(f"window     \"{title}\" is open")
    if "Takeback" not in title:
        raise Failure(f"the window is called {title}")
    picture("1-start")

    sign_in(program)
    say("sign in    pressed; the script that plays the browser saw:")
    for step in browser_steps(program):
        say(f"             {step}")
    rows = list_all(program, DEMO_MESSAGES)
    say(f"list       {len(rows)} messages in Sent Items; the newest: {rows[0]}")
    picture("2-list")

    row = choose(program, SUBJECT)
    say(f"choose     row {row + 1}: {rows[row]}")
    dialog = ask(program)
    words = program.texts(dialog)
    outside = [line for line in words if "@" in line]
    say("confirm    Recall pressed; the confirmation names outside:")
    for line in outside:
        say(f"             {line}")
    if not outside:
        raise Failure("the confirmation names nobody outside")
    picture("3-confirm")
    confirm(program, dialog)

    text = answer(program)
    recalls = wait("a row in Recalls", lambda: program.rows("Recalls"))
    say(f"recall     confirmed; Recalls: {recalls[0]}")
    say("answer     the server's own words:")
    for line in text.splitlines():
        say(f"             {line}")
    if SUBJECT not in recalls[0] or "Submitted" not in recalls[0]:
        raise Failure("the row in Recalls does not say Submitted")
    if "Successfully submitted recall request" not in text:
        raise Failure("the answer's body is not shown")
    picture("4-answer")

    program.key(ord("q"), control=True)
    code = program.wait_for_exit()
    say(f"end        Ctrl+Q; exit code {code}")
    if code != 0:
        raise Failure(f"the program ended with code {code}")


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--program", required=True, type=os.path.abspath)
    options.add_argument("--screenshots", required=True, type=os.path.abspath)
    options = options.parse_args()
    os.environ["TAKEBACK_PICTURES"] = options.screenshots
    try:
        with Desktop() as desktop, Program(desktop, options.program, "--demo") as program:
            main_job(desktop, program, options.screenshots)
    except Failure as failure:
        say(f"FAILED     {failure}")
        return 1
    say("It worked: signed in, listed, recalled, and the server's answer was shown.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
