// An order was placed: its number, when it comes, and what its recipient must know.
OutcomePage {
    stepIcon: "house"
}
