"""Certificates and the signatures made with them: the only package that knows X.509, CMS and PAdES."""
