"""Every sentence of the staff desk, in Korean as the source; `counter_<language>.ts` has others."""
