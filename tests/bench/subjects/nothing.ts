// Nothing at all: what Node itself takes to start and to strip the types of a file.
export {};
