// A refusal in one clear layout: what it is, the facts, and what to do now.
OutcomePage {}
