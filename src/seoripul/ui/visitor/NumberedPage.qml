// A number was given: the number, who waits, and the way to follow it on a phone.
OutcomePage {
    stepIcon: "landmark"
}
