export const feux = []
