"""What Penanda promises of saved marks, tried with kills, power cuts, faults and bad files."""
