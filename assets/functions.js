// Excel wants to know a script of the custom functions. In the shared runtime, which the manifest
// demands, it does not load it: the pane's page registers the functions.
