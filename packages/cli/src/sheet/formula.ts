/** What Excel, WPS and LibreOffice take for the beginning of a formula, half and full width. */
export const formula = /^[=+\-@＝＋－＠'\t\r]/u;
